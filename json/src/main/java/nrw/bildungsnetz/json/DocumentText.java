package nrw.bildungsnetz.json;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The text of a document, which can be read more than once. One leading byte order mark is passed
 * over; where the bytes stop being UTF-8, the text ends.
 */
final class DocumentText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int SCRATCH = 8_192;

  private final Supplier<Reader> reader;
  private final int length;
  private final boolean utf8;

  private DocumentText(Supplier<Reader> reader, int length, boolean utf8) {
    this.reader = reader;
    this.length = length;
    this.utf8 = utf8;
  }

  static DocumentText of(String text) {
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    return new DocumentText(
        () -> new StringReader(text.substring(start)), text.length() - start, true);
  }

  static DocumentText of(byte[] bytes) {
    int start = startsWithMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    int length = passOverUtf8(in);
    int end = in.position();
    return new DocumentText(
        () ->
            new InputStreamReader(
                new ByteArrayInputStream(bytes, start, end - start), StandardCharsets.UTF_8),
        length,
        end == bytes.length);
  }

  /** A new reader from the start of the text. */
  Reader open() {
    return reader.get();
  }

  /** How many characters the text has. */
  int length() {
    return length;
  }

  /** Whether all of the document is UTF-8. */
  boolean isUtf8() {
    return utf8;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /**
   * Moves on to the first byte that is not UTF-8; overlong forms and surrogates are not.
   *
   * @return how many characters lie before it
   */
  private static int passOverUtf8(ByteBuffer in) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer scratch = CharBuffer.allocate(SCRATCH);
    CoderResult result = CoderResult.OVERFLOW;
    int length = 0;
    while (result.isOverflow()) {
      scratch.clear();
      result = decoder.decode(in, scratch, true);
      length += scratch.position();
    }
    return length;
  }
}
