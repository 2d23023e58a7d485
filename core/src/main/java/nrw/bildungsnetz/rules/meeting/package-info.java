/** Rules about meetings, resolutions, recommendations and surveys. */
@NullMarked
package nrw.bildungsnetz.rules.meeting;

import org.jspecify.annotations.NullMarked;
