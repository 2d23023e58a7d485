/** Values for properties of jqwik, which is optional: only this package needs it. */
@NullMarked
package nrw.bildungsnetz.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
