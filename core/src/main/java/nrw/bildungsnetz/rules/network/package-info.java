/** Rules about a network as a whole and about the networks of a register. */
@NullMarked
package nrw.bildungsnetz.rules.network;

import org.jspecify.annotations.NullMarked;
