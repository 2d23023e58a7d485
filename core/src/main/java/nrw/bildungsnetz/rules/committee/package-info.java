/** Rules about the bodies of a network and how they are composed. */
@NullMarked
package nrw.bildungsnetz.rules.committee;

import org.jspecify.annotations.NullMarked;
