/**
 * For tests: examples of rules, and what every rule of a catalogue owes its readers.
 *
 * <p>Needs no test framework.
 */
@NullMarked
package nrw.bildungsnetz.testing;

import org.jspecify.annotations.NullMarked;
