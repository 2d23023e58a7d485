/**
 * Spring Boot 3.5, 4.0 and 4.1: profiles, own rules and a clock as beans, and problem details (RFC
 * 9457) that list every finding.
 */
@NullMarked
package nrw.bildungsnetz.spring;

import org.jspecify.annotations.NullMarked;
