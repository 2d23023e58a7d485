/** Rules about the Handlungsfelder. */
@NullMarked
package nrw.bildungsnetz.rules.handlungsfeld;

import org.jspecify.annotations.NullMarked;
