/**
 * The tokens of a document, from its bytes or from another parser, within the limits.
 *
 * <p>{@link nrw.bildungsnetz.json.tokens.Tokens} is a fast tokenizer for well-formed JSON. Anything
 * else is parsed by Jackson, which knows what is wrong and where; {@link
 * nrw.bildungsnetz.json.tokens.ParserTranscript} turns its tokens into a document for the same
 * tokenizer.
 */
@NullMarked
package nrw.bildungsnetz.json.tokens;

import org.jspecify.annotations.NullMarked;
