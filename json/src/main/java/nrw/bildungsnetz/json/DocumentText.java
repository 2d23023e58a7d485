package nrw.bildungsnetz.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The text of a document, which can be read more than once. One leading byte order mark is passed
 * over; where the bytes stop being UTF-8, the text ends.
 *
 * <p>Bytes become characters only when somebody asks for them. For one document on one thread.
 */
final class DocumentText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final byte @Nullable [] bytes;
  private @Nullable Characters characters;

  private DocumentText(byte @Nullable [] bytes, @Nullable Characters characters) {
    this.bytes = bytes;
    this.characters = characters;
  }

  static DocumentText of(String text) {
    return new DocumentText(null, new Characters(text.toCharArray(), text.length(), true));
  }

  static DocumentText of(byte[] bytes) {
    return new DocumentText(bytes, null);
  }

  /** A new parser at the start of the text, which tells places by characters. */
  JsonParser parser() {
    Characters all = characters();
    return JsonFormat.parser(all.text, all.start, all.end - all.start);
  }

  /**
   * The bytes of the document.
   *
   * @return the bytes, not to be changed; null where it came as text
   */
  byte @Nullable [] bytes() {
    return bytes;
  }

  /** How many characters the text has. */
  int length() {
    return characters().end - characters().start;
  }

  /** Whether all of the document is UTF-8. */
  boolean isUtf8() {
    return characters().utf8;
  }

  private Characters characters() {
    if (characters == null) {
      characters = decode(bytes == null ? new byte[0] : bytes);
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

  /** The characters of a document, behind a byte order mark. */
  private static final class Characters {
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
