/** Rules that compare what is planned and what happened with the reference date. */
@NullMarked
package nrw.bildungsnetz.rules.schedule;

import org.jspecify.annotations.NullMarked;
