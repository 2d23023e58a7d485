/**
 * The tokens of a document, from its bytes or from a parser of Jackson's, held to the limits.
 *
 * <p>{@link nrw.bildungsnetz.json.tokens.Tokens} goes through bytes of well-formed JSON and is
 * fast; it leaves everything else to {@link nrw.bildungsnetz.json.tokens.ParserTokens}, which knows
 * what is wrong with it and where.
 */
@NullMarked
package nrw.bildungsnetz.json.tokens;

import org.jspecify.annotations.NullMarked;
