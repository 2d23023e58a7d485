/** Rules about the members of a body, whom they represent and for how long. */
@NullMarked
package nrw.bildungsnetz.rules.membership;

import org.jspecify.annotations.NullMarked;
