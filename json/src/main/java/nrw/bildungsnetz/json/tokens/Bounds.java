package nrw.bildungsnetz.json.tokens;

/**
 * The limits a document is held to, as {@code Limits} explains them. Immutable and safe for use by
 * many threads.
 *
 * @param documentBytes the bytes of a document
 * @param depth how deep objects and arrays may be nested
 * @param nameLength the characters of a property name
 * @param textLength the characters of a text
 * @param numberLength the characters of a number
 * @param tokens the tokens of a document
 * @param elements the elements of one array
 */
public record Bounds(
    int documentBytes,
    int depth,
    int nameLength,
    int textLength,
    int numberLength,
    int tokens,
    int elements) {}
