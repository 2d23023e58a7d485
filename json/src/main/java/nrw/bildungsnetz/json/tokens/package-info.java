/**
 * The tokens of a document, from its bytes or from a parser of Jackson's, held to the limits.
 *
 * <p>{@link nrw.bildungsnetz.json.tokens.Tokens} goes through bytes of well-formed JSON. Of
 * anything else a parser knows what is wrong and where; {@link
 * nrw.bildungsnetz.json.tokens.ParserTranscript} writes down what it tells, for the same tokens.
 */
@NullMarked
package nrw.bildungsnetz.json.tokens;

import org.jspecify.annotations.NullMarked;
