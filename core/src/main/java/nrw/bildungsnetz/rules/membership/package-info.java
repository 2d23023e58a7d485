/** Rules about who sits in a body, for whom and for how long. */
@NullMarked
package nrw.bildungsnetz.rules.membership;

import org.jspecify.annotations.NullMarked;
