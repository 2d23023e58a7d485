package nrw.bildungsnetz.json.tokens;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A document as received, which can be read more than once: as bytes, and with a Jackson parser. A
 * leading byte order mark is skipped.
 *
 * <p>Conversions between bytes and characters are done on demand. Not thread-safe.
 */
public final class DocumentText {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte @Nullable [] bytes;
  private final String text;
  private @Nullable Characters characters;

  private DocumentText(byte @Nullable [] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * A document received as text.
   *
   * @param text the text
   * @return the document
   */
  public static DocumentText of(String text) {
    return new DocumentText(null, text);
  }

  /**
   * A document received as bytes.
   *
   * @param bytes the bytes, which must not be modified
   * @return the document
   */
  public static DocumentText of(byte[] bytes) {
    return new DocumentText(bytes, "");
  }

  /**
   * The document as bytes.
   *
   * @return the bytes, which need not be valid UTF-8; null for a text with an unpaired surrogate,
   *     which cannot be encoded
   */
  public @Nullable Utf8Document utf8() {
    if (bytes != null) {
      return Utf8Document.of(bytes);
    }
    byte[] encoded = Utf8Encoder.encode(text);
    return encoded == null ? null : Utf8Document.of(encoded);
  }

  /**
   * Creates a parser for the document, whose locations are in characters. If the document is not
   * valid UTF-8, the parser's text ends at the first malformed byte.
   *
   * @return a new parser
   */
  public JsonParser parser() {
    Characters all = characters();
    return JsonParsers.of(all.text, all.start, all.end - all.start);
  }

  /**
   * The length of the parser's text.
   *
   * @return the length in characters
   */
  public int length() {
    return characters().end - characters().start;
  }

  /**
   * Whether the whole document is valid UTF-8.
   *
   * @return true if it is; false if the parser's text ends before the document does
   */
  public boolean isUtf8() {
    return characters().utf8;
  }

  static int lengthOfMark(byte[] bytes) {
    boolean marked = bytes.length >= BYTE_ORDER_MARK.length;
    for (int i = 0; marked && i < BYTE_ORDER_MARK.length; i++) {
      marked = bytes[i] == BYTE_ORDER_MARK[i];
    }
    return marked ? BYTE_ORDER_MARK.length : 0;
  }

  private Characters characters() {
    if (characters == null) {
      characters =
          bytes == null ? new Characters(text.toCharArray(), text.length(), true) : decode(bytes);
    }
    return characters;
  }

  private static Characters decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean utf8 = !decoder.decode(in, out, true).isError();
    return new Characters(out.array(), out.position(), utf8);
  }

  /** The characters of a document, without a byte order mark. */
  private static final class Characters {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    final char[] text;
    final int start;
    final int end;
    final boolean utf8;

    Characters(char[] text, int end, boolean utf8) {
      this.text = text;
      this.start = end > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
      this.end = end;
      this.utf8 = utf8;
    }
  }
}
