/**
 * Test support: example cases for rules, and a contract that every rule must meet.
 *
 * <p>Needs no test framework.
 */
@NullMarked
package nrw.bildungsnetz.testing;

import org.jspecify.annotations.NullMarked;
