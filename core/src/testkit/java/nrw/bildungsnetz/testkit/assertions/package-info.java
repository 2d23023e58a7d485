/** AssertJ assertions about reports, networks and registers. */
@NullMarked
package nrw.bildungsnetz.testkit.assertions;

import org.jspecify.annotations.NullMarked;
