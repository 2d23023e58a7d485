package nrw.bildungsnetz.json;

import nrw.bildungsnetz.json.tokens.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * How large a document may be that is read or written. Immutable and thread-safe.
 *
 * <p>Anything beyond a limit is reported and not read; exceeding a limit on the whole document
 * stops the reading. A value whose document would exceed a limit is not written. Begin with {@link
 * #DEFAULT} and change what differs:
 *
 * <pre>{@code
 * Limits limits = Limits.DEFAULT.withDocumentBytes(50 * 1024 * 1024).withDepth(32);
 * NetworkJson reader = NetworkJson.create().withLimits(limits);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Limits {

  /** A document is held in memory, and an array cannot be arbitrarily large. */
  private static final int LARGEST_DOCUMENT = 1 << 30;

  /** Limits that are suitable for untrusted documents. */
  public static final Limits DEFAULT =
      new Limits(10 * 1024 * 1024, 64, 128, 10_000, 40, 2_000_000, 100_000);

  private final int documentBytes;
  private final int depth;
  private final int nameLength;
  private final int textLength;
  private final int numberLength;
  private final int tokens;
  private final int elements;

  Limits(
      int documentBytes,
      int depth,
      int nameLength,
      int textLength,
      int numberLength,
      int tokens,
      int elements) {
    if (Math.min(Math.min(documentBytes, depth), Math.min(nameLength, textLength)) < 1
        || Math.min(Math.min(numberLength, tokens), elements) < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1");
    }
    if (documentBytes > LARGEST_DOCUMENT) {
      throw new IllegalArgumentException("A document may have at most 1 GiB");
    }
    this.documentBytes = documentBytes;
    this.depth = depth;
    this.nameLength = nameLength;
    this.textLength = textLength;
    this.numberLength = numberLength;
    this.tokens = tokens;
    this.elements = elements;
  }

  /**
   * The size of a document in bytes (UTF-8).
   *
   * @return the limit; by default 10 MiB
   */
  public int getDocumentBytes() {
    return documentBytes;
  }

  /**
   * Limits the size of a document in bytes (UTF-8).
   *
   * @param newLimit the limit, at least 1; at most 1 GiB
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is outside that range
   */
  public Limits withDocumentBytes(int newLimit) {
    return new Limits(newLimit, depth, nameLength, textLength, numberLength, tokens, elements);
  }

  /**
   * How deeply objects and arrays may be nested.
   *
   * @return the limit; by default 64
   */
  public int getDepth() {
    return depth;
  }

  /**
   * Limits how deeply objects and arrays may be nested.
   *
   * @param newLimit the limit, at least 1
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Limits withDepth(int newLimit) {
    return new Limits(
        documentBytes, newLimit, nameLength, textLength, numberLength, tokens, elements);
  }

  /**
   * The length of a property name in characters.
   *
   * @return the limit; by default 128
   */
  public int getNameLength() {
    return nameLength;
  }

  /**
   * Limits the length of a property name in characters.
   *
   * @param newLimit the limit, at least 1
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Limits withNameLength(int newLimit) {
    return new Limits(documentBytes, depth, newLimit, textLength, numberLength, tokens, elements);
  }

  /**
   * The length of a text in characters.
   *
   * @return the limit; by default 10,000
   */
  public int getTextLength() {
    return textLength;
  }

  /**
   * Limits the length of a text in characters.
   *
   * @param newLimit the limit, at least 1
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Limits withTextLength(int newLimit) {
    return new Limits(documentBytes, depth, nameLength, newLimit, numberLength, tokens, elements);
  }

  /**
   * The length of a number in characters.
   *
   * @return the limit; by default 40
   */
  public int getNumberLength() {
    return numberLength;
  }

  /**
   * Limits the length of a number in characters.
   *
   * @param newLimit the limit, at least 1
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Limits withNumberLength(int newLimit) {
    return new Limits(documentBytes, depth, nameLength, textLength, newLimit, tokens, elements);
  }

  /**
   * The number of tokens in a document.
   *
   * @return the limit; by default 2,000,000
   */
  public int getTokens() {
    return tokens;
  }

  /**
   * Limits the number of tokens in a document.
   *
   * @param newLimit the limit, at least 1
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Limits withTokens(int newLimit) {
    return new Limits(
        documentBytes, depth, nameLength, textLength, numberLength, newLimit, elements);
  }

  /**
   * The number of elements in one array.
   *
   * @return the limit; by default 100,000
   */
  public int getElements() {
    return elements;
  }

  /**
   * Limits the number of elements in one array.
   *
   * @param newLimit the limit, at least 1
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Limits withElements(int newLimit) {
    return new Limits(documentBytes, depth, nameLength, textLength, numberLength, tokens, newLimit);
  }

  Bounds bounds() {
    return new Bounds(documentBytes, depth, nameLength, textLength, numberLength, tokens, elements);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Limits other && bounds().equals(other.bounds());
  }

  @Override
  public int hashCode() {
    return bounds().hashCode();
  }

  @Override
  public String toString() {
    return bounds().toString().replace("Bounds", "Limits");
  }
}
