package nrw.bildungsnetz.json.tokens;

/**
 * The limits on a document, see {@code Limits}. Immutable and thread-safe.
 *
 * @param documentBytes the size of a document in bytes
 * @param depth how deeply objects and arrays may be nested
 * @param nameLength the length of a property name in characters
 * @param textLength the length of a text in characters
 * @param numberLength the length of a number in characters
 * @param tokens the number of tokens in a document
 * @param elements the number of elements in one array
 */
public record Bounds(
    int documentBytes,
    int depth,
    int nameLength,
    int textLength,
    int numberLength,
    int tokens,
    int elements) {}
