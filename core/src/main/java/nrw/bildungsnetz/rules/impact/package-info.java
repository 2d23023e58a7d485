/** Rules about goals, measures and indicators. */
@NullMarked
package nrw.bildungsnetz.rules.impact;

import org.jspecify.annotations.NullMarked;
