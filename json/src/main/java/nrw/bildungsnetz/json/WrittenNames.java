package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;

/**
 * Names of attributes or codes as documents write them, in quotes. Immutable and safe for use by
 * many threads.
 */
final class WrittenNames {

  /** How many characters a name has more where it is written. */
  static final int QUOTES = 2;

  private final byte[][] written;

  /** The first eight bytes of each, with zeros behind a shorter one; nearly all differ in them. */
  private final long[] beginnings;

  /** Which bits of the first eight bytes belong to the name. */
  private final long[] masks;

  private WrittenNames(Stream<String> names) {
    this.written =
        names
            .map(name -> ('"' + name + '"').getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    this.beginnings = new long[written.length];
    this.masks = new long[written.length];
    for (int i = 0; i < written.length; i++) {
      beginnings[i] = EightBytes.at(Arrays.copyOf(written[i], Long.BYTES), 0);
      masks[i] = written[i].length < Long.BYTES ? (1L << (Byte.SIZE * written[i].length)) - 1 : -1;
    }
  }

  /** The names of a type's attributes, and behind them that of the version. */
  static WrittenNames of(ObjectType<?, ?> type) {
    return new WrittenNames(
        Stream.concat(type.getAttributeNames().stream(), Stream.of(SchemaVersion.PROPERTY)));
  }

  /** The names of codes. */
  static WrittenNames of(ValueType.Code<?> codes) {
    return new WrittenNames(codes.names().stream());
  }

  /** How many characters a name has. */
  int length(int index) {
    return written[index].length - QUOTES;
  }

  /**
   * Which name stands at a place.
   *
   * @param likely the index at which to begin, since most documents have properties in this order
   * @return its index, or -1 for none of them
   */
  int find(byte[] document, int at, int likely) {
    int found = find(document, at, likely, written.length);
    return found < 0 ? find(document, at, 0, likely) : found;
  }

  private int find(byte[] document, int at, int from, int to) {
    long word = EightBytes.at(document, at);
    for (int i = from; i < to; i++) {
      if ((word & masks[i]) == beginnings[i] && isRestAt(i, document, at)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRestAt(int index, byte[] document, int at) {
    byte[] name = written[index];
    return name.length <= Long.BYTES
        || (at + name.length <= document.length
            && Arrays.equals(
                name, Long.BYTES, name.length, document, at + Long.BYTES, at + name.length));
  }
}
