package nrw.bildungsnetz.json.tokens;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches quoted names of attributes or codes in the bytes of a document. Immutable and
 * thread-safe.
 */
public final class NameMatcher {

  /** How much longer a name is in a document. */
  private static final int QUOTES = 2;

  private final List<String> names;
  private final byte[][] written;

  /**
   * The first eight bytes of each name, padded with zeros; they suffice to tell nearly all names
   * apart.
   */
  private final long[] beginnings;

  /** Masks of the bytes that belong to the name. */
  private final long[] masks;

  private final Map<String, Integer> indexes = new HashMap<>();

  /**
   * Creates a matcher.
   *
   * @param names distinct names, in ASCII
   */
  public NameMatcher(Collection<String> names) {
    this.names = List.copyOf(names);
    this.written =
        names.stream()
            .map(name -> ('"' + name + '"').getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    this.beginnings = new long[written.length];
    this.masks = new long[written.length];
    for (int i = 0; i < written.length; i++) {
      beginnings[i] = Swar.at(Arrays.copyOf(written[i], Long.BYTES), 0);
      masks[i] = written[i].length < Long.BYTES ? (1L << (Byte.SIZE * written[i].length)) - 1 : -1;
    }
    names.forEach(name -> indexes.put(name, indexes.size()));
  }

  /**
   * All names.
   *
   * @return the names in their order; unmodifiable
   */
  public List<String> names() {
    return names;
  }

  /**
   * The name with an index.
   *
   * @param index its index
   * @return the name
   */
  public String name(int index) {
    return names.get(index);
  }

  /**
   * The index of a name.
   *
   * @param name the name, unescaped
   * @return its index, or {@link Tokens#UNKNOWN}
   */
  public int indexOf(String name) {
    return indexes.getOrDefault(name, Tokens.UNKNOWN);
  }

  /**
   * The length of a name in characters.
   *
   * @param index its index
   * @return the length, without quotes
   */
  public int length(int index) {
    return written[index].length - QUOTES;
  }

  int lengthWithQuotes(int index) {
    return written[index].length;
  }

  /**
   * Matches the quoted name at an offset.
   *
   * @param likely the index to try first, since most documents have properties in this order
   * @return its index, or {@link Tokens#UNKNOWN} if it is none of the names, or contains escapes
   */
  int find(byte[] document, int at, int likely) {
    int found = find(document, at, likely, written.length);
    return found < 0 ? find(document, at, 0, likely) : found;
  }

  private int find(byte[] document, int at, int from, int to) {
    long word = Swar.at(document, at);
    for (int i = from; i < to; i++) {
      if ((word & masks[i]) == beginnings[i] && isRestAt(i, document, at)) {
        return i;
      }
    }
    return Tokens.UNKNOWN;
  }

  private boolean isRestAt(int index, byte[] document, int at) {
    byte[] name = written[index];
    return name.length <= Long.BYTES
        || (at + name.length <= document.length
            && Arrays.equals(
                name, Long.BYTES, name.length, document, at + Long.BYTES, at + name.length));
  }
}
