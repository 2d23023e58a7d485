package nrw.bildungsnetz.json.tokens;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a text as UTF-8, or finds that it has an unpaired surrogate, in one pass.
 *
 * <p>{@code String.getBytes} would replace the surrogate, so that a second pass had to look for it,
 * and it takes twice as long for a text with characters beyond Latin-1.
 */
final class Utf8Encoder {

  /** How many characters are copied out of the text at a time; they stay in the fastest cache. */
  private static final int CHUNK = 1024;

  /** How many bytes a unit of UTF-16 takes at most. */
  private static final int MOST = 3;

  private final String text;
  private final char[] chunk;
  private byte[] out;
  private int written;

  private Utf8Encoder(String text) {
    this.text = text;
    this.chunk = new char[Math.min(text.length(), CHUNK)];
    this.out = new byte[text.length() + text.length() / 16 + 16];
  }

  /** The bytes of a text; null if it has an unpaired surrogate, which cannot be encoded. */
  static byte @Nullable [] encode(String text) {
    Utf8Encoder encoder = new Utf8Encoder(text);
    return encoder.encodeAll() ? Arrays.copyOf(encoder.out, encoder.written) : null;
  }

  private boolean encodeAll() {
    for (int from = 0; from < text.length(); ) {
      int length = Math.min(chunk.length, text.length() - from);
      if (length > 1 && Character.isHighSurrogate(text.charAt(from + length - 1))) {
        length--; // so that a pair is never split
      }
      text.getChars(from, from + length, chunk, 0);
      ensure(length * MOST, text.length() - from);
      if (!encodeChunk(length)) {
        return false;
      }
      from += length;
    }
    return true;
  }

  /** What is left of the text tells how much more than the next chunk to make room for. */
  private void ensure(int needed, int left) {
    if (out.length - written < needed) {
      out = Arrays.copyOf(out, Math.max(written + needed, out.length + left / 4));
    }
  }

  private boolean encodeChunk(int length) {
    char[] from = chunk;
    byte[] to = out;
    int at = written;
    for (int i = 0; i < length; ) {
      int ascii = copyAscii(from, i, length, to, at);
      i += ascii;
      at += ascii;
      if (i == length) {
        break;
      }
      char each = from[i++];
      if (each < 0x800) {
        to[at++] = (byte) (0xC0 | (each >> 6));
      } else if (!Character.isSurrogate(each)) {
        to[at++] = (byte) (0xE0 | (each >> 12));
        to[at++] = trail(each >> 6);
      } else if (i < length && Character.isSurrogatePair(each, from[i])) {
        int codePoint = Character.toCodePoint(each, from[i++]);
        to[at++] = (byte) (0xF0 | (codePoint >> 18));
        to[at++] = trail(codePoint >> 12);
        to[at++] = trail(codePoint >> 6);
        to[at++] = trail(codePoint);
        continue;
      } else {
        return false;
      }
      to[at++] = trail(each);
    }
    written = at;
    return true;
  }

  /** Counts from 0 to a limit, as that is the form of a loop that is compiled best. */
  private static int copyAscii(char[] from, int start, int end, byte[] to, int at) {
    int most = end - start;
    int count = 0;
    while (count < most && from[start + count] < 0x80) {
      to[at + count] = (byte) from[start + count];
      count++;
    }
    return count;
  }

  private static byte trail(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }
}
