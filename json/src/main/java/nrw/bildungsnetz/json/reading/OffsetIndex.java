package nrw.bildungsnetz.json.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the root of a document begins, the values of its properties, and the elements of these: so
 * near to every value that it is soon found from there. Places are marks of the tokens. Not
 * thread-safe.
 */
final class OffsetIndex {

  /** The index of the root. */
  static final int ROOT = 0;

  /** Instead of the index of a property that is not there. */
  static final int NONE = -1;

  private long[] marks = new long[64];
  private int count;

  private final Map<String, Property> properties = new HashMap<>();
  private @Nullable Property last;

  /** A property of the root; behind its index come those of its elements. */
  private static final class Property {
    final int index;
    int elements;

    Property(int index) {
      this.index = index;
    }
  }

  /** Notes where the root begins, before all others. */
  void addRoot(long mark) {
    add(mark);
  }

  /** Notes where the value of a property of the root begins. */
  void addProperty(String name, long mark) {
    last = new Property(count);
    properties.put(name, last);
    add(mark);
  }

  /** Notes where the next element of the property noted last begins. */
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

  /** Where the value with an index begins. */
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
