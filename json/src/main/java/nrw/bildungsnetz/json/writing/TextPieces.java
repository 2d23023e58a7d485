package nrw.bildungsnetz.json.writing;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.json.tokens.Utf8Length;
import nrw.bildungsnetz.model.ElementPath;

/**
 * A writer that grows by adding chunks, so that text already written is not copied, and that
 * refuses a document of too many bytes as soon as they have come. Not thread-safe.
 */
public final class TextPieces extends Writer {

  private static final int PIECE = 1 << 14;

  private final List<char[]> full = new ArrayList<>();
  private char[] piece = new char[PIECE];
  private int used;

  private final int mostBytes;

  /**
   * Starts with an empty document.
   *
   * @param mostBytes how many bytes it may have in UTF-8
   */
  public TextPieces(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Takes a part of the document.
   *
   * @throws IllegalArgumentException if there are too many bytes
   */
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
      // No character takes less than a byte.
      if ((long) full.size() * PIECE > mostBytes) {
        throw tooLarge();
      }
      piece = new char[PIECE];
      used = 0;
    }
  }

  private IllegalArgumentException tooLarge() {
    return Unreadable.beyond(Limit.DOCUMENT, mostBytes, ElementPath.root());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /**
   * All of the document.
   *
   * @throws IllegalArgumentException if it has too many bytes
   */
  public String whole() {
    String text = text();
    if (Utf8Length.exceeds(text, mostBytes)) {
      throw tooLarge();
    }
    return text;
  }

  private String text() {
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
