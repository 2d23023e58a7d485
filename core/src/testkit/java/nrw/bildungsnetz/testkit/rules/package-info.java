/**
 * Tests of rules: example cases, and a contract that every rule must meet.
 *
 * <p>Needs no test framework.
 */
@NullMarked
package nrw.bildungsnetz.testkit.rules;

import org.jspecify.annotations.NullMarked;
