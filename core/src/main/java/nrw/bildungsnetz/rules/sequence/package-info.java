/** Rules of a register, run over networks that come one after another. */
@NullMarked
package nrw.bildungsnetz.rules.sequence;

import org.jspecify.annotations.NullMarked;
