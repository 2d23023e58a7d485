/** Runs the rules under a Jakarta Validation provider. */
@NullMarked
package nrw.bildungsnetz.validation.bridge;

import org.jspecify.annotations.NullMarked;
