/**
 * Writes the corpus from the examples of rules and the malformed documents, and holds it to them.
 */
@NullMarked
package nrw.bildungsnetz.testkit.corpus;

import org.jspecify.annotations.NullMarked;
