package nrw.bildungsnetz.json.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The offsets of the root of a document, of the values of its properties, and of the elements of
 * those; dense enough that any value is found quickly from the nearest one. Offsets are marks of
 * the tokenizer. Not thread-safe.
 */
final class OffsetIndex {

  static final int ROOT = 0;

  /** The index of a property or element that does not exist. */
  static final int NONE = -1;

  private long[] marks = new long[64];
  private int count;

  private final Map<String, Property> properties = new HashMap<>();
  private @Nullable Property last;

  /** A property of the root; its elements have the indexes after its own. */
  private static final class Property {
    final int index;
    int elements;

    Property(int index) {
      this.index = index;
    }
  }

  /** Records the root. Must be called first. */
  void addRoot(long mark) {
    add(mark);
  }

  /** Records the value of a property of the root. */
  void addProperty(String name, long mark) {
    last = new Property(count);
    properties.put(name, last);
    add(mark);
  }

  /** Records the next element of the property recorded last. */
  void addElement(long mark) {
    if (last != null) {
      last.elements++;
    }
    add(mark);
  }

  /** The index of a property, or {@link #NONE}. */
  int indexOf(Object property) {
    Property found = properties.get(property);
    return found == null ? NONE : found.index;
  }

  /** The index of an element of a property, or {@link #NONE}. */
  int indexOf(Object property, int element) {
    Property found = properties.get(property);
    return found == null || element < 0 || element >= found.elements
        ? NONE
        : found.index + 1 + element;
  }

  /** The mark of the value with an index. */
  long mark(int index) {
    return marks[index];
  }

  private void add(long mark) {
    if (count == marks.length) {
      marks = Arrays.copyOf(marks, 2 * count);
    }
    marks[count] = mark;
    count++;
  }
}
