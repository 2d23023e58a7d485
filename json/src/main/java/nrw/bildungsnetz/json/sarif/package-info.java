/** Writes reports as SARIF. */
@NullMarked
package nrw.bildungsnetz.json.sarif;

import org.jspecify.annotations.NullMarked;
