package nrw.bildungsnetz.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;

/**
 * The text of a document, which can be read more than once. One leading byte order mark is passed
 * over; where the bytes stop being UTF-8, the text ends.
 */
final class DocumentText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char[] text;
  private final int start;
  private final int end;
  private final boolean utf8;

  private DocumentText(char[] text, int end, boolean utf8) {
    this.text = text;
    this.start = end > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
    this.end = end;
    this.utf8 = utf8;
  }

  static DocumentText of(String text) {
    return new DocumentText(text.toCharArray(), text.length(), true);
  }

  /** Jackson's own decoder lets overlong forms pass and guesses at UTF-16; this one does not. */
  static DocumentText of(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean utf8 = !decoder.decode(in, out, true).isError();
    return new DocumentText(out.array(), out.position(), utf8);
  }

  /** A new parser at the start of the text. */
  JsonParser parser() {
    return JsonFormat.parser(text, start, end - start);
  }

  /** How many characters the text has. */
  int length() {
    return end - start;
  }

  /** Whether all of the document is UTF-8. */
  boolean isUtf8() {
    return utf8;
  }
}
