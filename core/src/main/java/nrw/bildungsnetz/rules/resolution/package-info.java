/** Rules that compare a resolution with its vote, its meeting, its body and what became of it. */
@NullMarked
package nrw.bildungsnetz.rules.resolution;

import org.jspecify.annotations.NullMarked;
