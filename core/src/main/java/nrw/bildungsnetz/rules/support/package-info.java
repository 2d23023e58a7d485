/** Helpers shared by rules of several subjects. */
@NullMarked
package nrw.bildungsnetz.rules.support;

import org.jspecify.annotations.NullMarked;
