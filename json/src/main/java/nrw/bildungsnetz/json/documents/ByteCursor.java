package nrw.bildungsnetz.json.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nrw.bildungsnetz.json.tokens.Columns;
import nrw.bildungsnetz.json.tokens.Swar;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a source one at a time and tracks their position. A span of bytes can be
 * recorded, up to a maximum length, so memory is bounded. Not thread-safe.
 */
final class ByteCursor {

  /** Returned at the end of the stream. */
  static final int END = -1;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 1 << 16;

  /** A larger buffer is released after use; the next document is probably smaller. */
  private static final int LARGEST_STORE_TO_KEEP = 1 << 20;

  private static final int NOTHING_KEPT = -1;

  private final InputStream in;
  private final long most;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private boolean ended;
  private long offsetOfBuffer;
  private long line = 1;
  private long column = 1;
  private boolean behindReturn;

  private ByteArrayOutputStream store = new ByteArrayOutputStream();
  private int keptFrom = NOTHING_KEPT;
  private long lengthInStore;

  /**
   * Starts at the beginning of a stream.
   *
   * @param in the stream
   * @param most the maximum number of bytes to record
   */
  ByteCursor(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Skips a byte order mark. Must be called first. Waits for no more bytes than it must. */
  void skipMark() throws IOException {
    int matching = 0;
    while (matching < BYTE_ORDER_MARK.length
        && (matching < end || more())
        && buffer[matching] == BYTE_ORDER_MARK[matching]) {
      matching++;
    }
    at = matching == BYTE_ORDER_MARK.length ? matching : 0;
  }

  /** The next byte, without consuming it. */
  int peek() throws IOException {
    return at < end || fill() ? buffer[at] & 0xFF : END;
  }

  /** Consumes the next byte. */
  int next() throws IOException {
    int each = peek();
    if (each != END) {
      at++;
      pass(each);
    }
    return each;
  }

  /** Consumes one byte, or eight if none of them ends a line; false at the end. */
  boolean passOn() throws IOException {
    int from = at;
    while (at <= end - Long.BYTES && Swar.arePlain(Swar.at(buffer, at))) {
      at += Long.BYTES;
    }
    if (at == from) {
      return next() != END;
    }
    column += at - from;
    behindReturn = false;
    return true;
  }

  /** Skips whitespace, including line terminators. */
  void skipBlanks() throws IOException {
    while (isBlank(peek())) {
      next();
    }
  }

  /** How many bytes have been consumed. */
  long offset() {
    return offsetOfBuffer + at;
  }

  /** The line and column of the next byte, capped at the largest int. */
  Position position() {
    return Position.of(
        (int) Math.min(line, Integer.MAX_VALUE), (int) Math.min(column, Integer.MAX_VALUE));
  }

  /** Starts recording at the next byte. */
  void keep() {
    store.reset();
    lengthInStore = 0;
    keptFrom = at;
  }

  /** Whether a span is being recorded. */
  boolean isKeeping() {
    return keptFrom != NOTHING_KEPT;
  }

  /** How many bytes have been consumed since recording started. */
  long keptLength() {
    return lengthInStore + at - keptFrom;
  }

  /** Whether more bytes have been consumed than can be recorded. */
  boolean isBeyondMost() {
    return keptLength() > most;
  }

  /**
   * Stops recording.
   *
   * @param length how many of the bytes are needed, from the first
   * @return the bytes; null if more are needed than can be recorded
   */
  byte @Nullable [] kept(long length) {
    storeRest();
    keptFrom = NOTHING_KEPT;
    byte[] bytes = length > most ? null : firstInStore((int) length);
    if (store.size() > LARGEST_STORE_TO_KEEP) {
      store = new ByteArrayOutputStream();
    }
    return bytes;
  }

  private byte[] firstInStore(int length) {
    byte[] all = store.toByteArray();
    return length == all.length ? all : Arrays.copyOf(all, length);
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    storeRest();
    offsetOfBuffer += end;
    at = 0;
    end = 0;
    keptFrom = keptFrom == NOTHING_KEPT ? NOTHING_KEPT : 0;
    return more();
  }

  /** Reads at least one byte behind those in the buffer; false at the end of the stream. */
  private boolean more() throws IOException {
    int read = in.read(buffer, end, buffer.length - end);
    if (read == 0) {
      // A stream must not bring nothing. Some do, and then no end has been reached yet.
      int single = in.read();
      buffer[end] = (byte) single;
      read = Integer.signum(single + 1);
      ended = single < 0;
    } else {
      ended = read < 0;
    }
    end += Math.max(0, read);
    return !ended;
  }

  private void storeRest() {
    if (keptFrom != NOTHING_KEPT) {
      int length = at - keptFrom;
      store.write(buffer, keptFrom, (int) Math.min(length, most - store.size()));
      lengthInStore += length;
      keptFrom = at;
    }
  }

  /** Counts lines and columns the way editors do. */
  private void pass(int each) {
    if (each == '\n') {
      line += behindReturn ? 0 : 1;
      column = 1;
    } else if (each == '\r') {
      line++;
      column = 1;
    } else {
      column += Columns.charactersBegunBy(each);
    }
    behindReturn = each == '\r';
  }

  private static boolean isBlank(int each) {
    return each == ' ' || each == '\n' || each == '\r' || each == '\t';
  }
}
