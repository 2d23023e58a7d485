/**
 * The way of one document from its tokens to findings: read by the model's description, checked by
 * the rules, and the findings given their positions.
 */
@NullMarked
package nrw.bildungsnetz.json.reading;

import org.jspecify.annotations.NullMarked;
