package nrw.bildungsnetz.json.tokens;

/** The bytes of a document, to be read as UTF-8. Not thread-safe. */
public final class Utf8Document {

  private final byte[] bytes;
  private final int start;
  private final Lines lines;

  private Utf8Document(byte[] bytes, int start, Lines lines) {
    this.bytes = bytes;
    this.start = start;
    this.lines = lines;
  }

  /** A document as received, possibly with a byte order mark. */
  static Utf8Document of(byte[] bytes) {
    int start = DocumentText.lengthOfMark(bytes);
    return new Utf8Document(bytes, start, new Columns(bytes, start));
  }

  /** A document that was transcribed from another one, whose positions are used. */
  static Utf8Document of(byte[] bytes, Lines lines) {
    return new Utf8Document(bytes, 0, lines);
  }

  byte[] bytes() {
    return bytes;
  }

  /** The offset of its first character, after a byte order mark. */
  int start() {
    return start;
  }

  Lines lines() {
    return lines;
  }
}
