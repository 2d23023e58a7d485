package nrw.bildungsnetz.json.writing;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A writer that grows by adding chunks, so that text already written is not copied. Not
 * thread-safe.
 */
public final class TextPieces extends Writer {

  private static final int PIECE = 1 << 14;

  private final List<char[]> full = new ArrayList<>();
  private char[] piece = new char[PIECE];
  private int used;

  @Override
  public void write(char[] text, int from, int length) {
    int done = 0;
    while (done < length) {
      makeRoom();
      int part = Math.min(length - done, PIECE - used);
      System.arraycopy(text, from + done, piece, used, part);
      used += part;
      done += part;
    }
  }

  private void makeRoom() {
    if (used == PIECE) {
      full.add(piece);
      piece = new char[PIECE];
      used = 0;
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    char[] all = Arrays.copyOf(full.isEmpty() ? piece : full.get(0), full.size() * PIECE + used);
    int at = PIECE;
    for (int i = 1; i < full.size(); i++) {
      System.arraycopy(full.get(i), 0, all, at, PIECE);
      at += PIECE;
    }
    if (!full.isEmpty()) {
      System.arraycopy(piece, 0, all, at, used);
    }
    return new String(all);
  }
}
