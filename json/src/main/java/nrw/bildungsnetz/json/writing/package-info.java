/** Writes documents in the canonical form. */
@NullMarked
package nrw.bildungsnetz.json.writing;

import org.jspecify.annotations.NullMarked;
