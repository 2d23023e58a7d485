/** Writes reports as JSON. */
@NullMarked
package nrw.bildungsnetz.json.reports;

import org.jspecify.annotations.NullMarked;
