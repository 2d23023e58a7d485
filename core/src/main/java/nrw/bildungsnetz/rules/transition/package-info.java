/** Rules about transitions along the Bildungskette and their instruments. */
@NullMarked
package nrw.bildungsnetz.rules.transition;

import org.jspecify.annotations.NullMarked;
