/**
 * Reads a document from its tokens, driven by the description of the model, runs the rules, and
 * adds positions to the findings.
 */
@NullMarked
package nrw.bildungsnetz.json.reading;

import org.jspecify.annotations.NullMarked;
