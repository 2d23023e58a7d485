package nrw.bildungsnetz.json;

import nrw.bildungsnetz.json.tokens.Bounds;

/**
 * How large a document may be. Immutable and safe for use by many threads.
 *
 * <p>What lies beyond a limit is reported and not read; a limit on the whole document ends the
 * reading.
 *
 * @param documentBytes the bytes of a document; default 10 MiB, at most 1 GiB
 * @param depth how deep objects and arrays may be nested; default 64
 * @param nameLength the characters of a property name; default 128
 * @param textLength the characters of a text; default 10,000
 * @param numberLength the characters of a number; default 40
 * @param tokens the tokens of a document; default 2,000,000
 * @param elements the elements of one array; default 100,000
 */
public record Limits(
    int documentBytes,
    int depth,
    int nameLength,
    int textLength,
    int numberLength,
    int tokens,
    int elements) {

  /** A document is read into memory, and arrays have an end. */
  private static final int LARGEST_DOCUMENT = 1 << 30;

  /** The limits for documents from strangers. */
  public static final Limits DEFAULT =
      new Limits(10 * 1024 * 1024, 64, 128, 10_000, 40, 2_000_000, 100_000);

  /**
   * Checks that every limit allows something.
   *
   * @param documentBytes the bytes of a document
   * @param depth how deep objects and arrays may be nested
   * @param nameLength the characters of a property name
   * @param textLength the characters of a text
   * @param numberLength the characters of a number
   * @param tokens the tokens of a document
   * @param elements the elements of one array
   * @throws IllegalArgumentException if a limit is not positive, or a document may be larger than 1
   *     GiB
   */
  public Limits {
    if (Math.min(Math.min(documentBytes, depth), Math.min(nameLength, textLength)) < 1
        || Math.min(Math.min(numberLength, tokens), elements) < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1");
    }
    if (documentBytes > LARGEST_DOCUMENT) {
      throw new IllegalArgumentException("A document may have at most 1 GiB");
    }
  }

  /** The same limits as the reader takes them. */
  Bounds bounds() {
    return new Bounds(documentBytes, depth, nameLength, textLength, numberLength, tokens, elements);
  }
}
