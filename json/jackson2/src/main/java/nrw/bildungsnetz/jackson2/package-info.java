/**
 * Lets Jackson 2 read and write networks, registers and profiles.
 *
 * <p>With {@code bildungsnetz-jackson2} on the class path or the module path, {@code
 * ObjectMapper.findAndRegisterModules()} finds the {@link
 * nrw.bildungsnetz.jackson2.BildungsnetzModule}, and so do Spring Boot 3 and Quarkus.
 */
@NullMarked
package nrw.bildungsnetz.jackson2;

import org.jspecify.annotations.NullMarked;
