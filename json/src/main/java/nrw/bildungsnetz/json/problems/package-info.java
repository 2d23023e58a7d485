/** What can be wrong with a document, and what was found wrong with one. */
@NullMarked
package nrw.bildungsnetz.json.problems;

import org.jspecify.annotations.NullMarked;
