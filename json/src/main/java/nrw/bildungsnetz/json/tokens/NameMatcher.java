package nrw.bildungsnetz.json.tokens;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of attributes or codes as documents write them, in quotes. Immutable and safe for use by
 * many threads.
 */
public final class NameMatcher {

  /** How many characters a name has more where it is written. */
  private static final int QUOTES = 2;

  private final List<String> names;
  private final byte[][] written;

  /** The first eight bytes of each, with zeros behind a shorter one; nearly all differ in them. */
  private final long[] beginnings;

  /** Which bits of the first eight bytes belong to the name. */
  private final long[] masks;

  private final Map<String, Integer> indexes = new HashMap<>();

  /**
   * Prepares to find names.
   *
   * @param names the names, of ASCII, none of them twice
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
   * A name.
   *
   * @param index its index
   * @return the name
   */
  public String name(int index) {
    return names.get(index);
  }

  /**
   * Which name a text is, however it was written.
   *
   * @param name the text
   * @return its index, or {@link Tokens#UNKNOWN}
   */
  public int indexOf(String name) {
    return indexes.getOrDefault(name, Tokens.UNKNOWN);
  }

  /**
   * How many characters a name has.
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
   * Which name stands at a place.
   *
   * @param likely the index at which to begin, since most documents have properties in this order
   * @return its index, or {@link Tokens#UNKNOWN} where it is none of them, or written with escapes
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
