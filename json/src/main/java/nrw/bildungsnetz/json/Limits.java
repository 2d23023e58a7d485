package nrw.bildungsnetz.json;

import nrw.bildungsnetz.json.tokens.Bounds;

/**
 * How large a document may be that is read or written. Immutable and thread-safe.
 *
 * <p>Anything beyond a limit is reported and not read; exceeding a limit on the whole document
 * stops the reading. A value whose document would exceed a limit is not written.
 *
 * @param documentBytes the size of a document in bytes (UTF-8); default 10 MiB, at most 1 GiB
 * @param depth how deeply objects and arrays may be nested; default 64
 * @param nameLength the length of a property name in characters; default 128
 * @param textLength the length of a text in characters; default 10,000
 * @param numberLength the length of a number in characters; default 40
 * @param tokens the number of tokens in a document; default 2,000,000
 * @param elements the number of elements in one array; default 100,000
 */
public record Limits(
    int documentBytes,
    int depth,
    int nameLength,
    int textLength,
    int numberLength,
    int tokens,
    int elements) {

  /** A document is held in memory, and an array cannot be arbitrarily large. */
  private static final int LARGEST_DOCUMENT = 1 << 30;

  /** Limits that are suitable for untrusted documents. */
  public static final Limits DEFAULT =
      new Limits(10 * 1024 * 1024, 64, 128, 10_000, 40, 2_000_000, 100_000);

  /**
   * Checks that every limit is positive.
   *
   * @param documentBytes the size of a document in bytes
   * @param depth how deeply objects and arrays may be nested
   * @param nameLength the length of a property name in characters
   * @param textLength the length of a text in characters
   * @param numberLength the length of a number in characters
   * @param tokens the number of tokens in a document
   * @param elements the number of elements in one array
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

  Bounds bounds() {
    return new Bounds(documentBytes, depth, nameLength, textLength, numberLength, tokens, elements);
  }
}
