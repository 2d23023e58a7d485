/** The problems a document can have, and those found in a particular one. */
@NullMarked
package nrw.bildungsnetz.json.problems;

import org.jspecify.annotations.NullMarked;
