/**
 * Lets Jackson 3 read and write networks, registers and profiles.
 *
 * <p>With {@code bildungsnetz-jackson} on the class path or the module path, {@code
 * JsonMapper.builder().findAndAddModules()} finds the {@link
 * nrw.bildungsnetz.jackson.BildungsnetzModule}, and so does Spring Boot 4.
 */
@NullMarked
package nrw.bildungsnetz.jackson;

import org.jspecify.annotations.NullMarked;
