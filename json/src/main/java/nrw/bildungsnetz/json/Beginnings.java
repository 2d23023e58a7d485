package nrw.bildungsnetz.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the root of a document begins, the values of its properties, and the elements of these: so
 * near to every value that it is soon found from there. For one document on one thread.
 */
final class Beginnings {

  /** The index of the root. */
  static final int ROOT = 0;

  /** Instead of the index of a property that is not there. */
  static final int NONE = -1;

  private int[] offsets = new int[64];
  private int[] lines = new int[64];
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
  void addRoot(int offset, int line) {
    add(offset, line);
  }

  /** Notes where the value of a property of the root begins. */
  void addProperty(String name, int offset, int line) {
    last = new Property(count);
    properties.put(name, last);
    add(offset, line);
  }

  /** Notes where the next element of the property noted last begins. */
  void addElement(int offset, int line) {
    if (last != null) {
      last.elements++;
    }
    add(offset, line);
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

  /** Where in the bytes the value with an index begins. */
  int offset(int index) {
    return offsets[index];
  }

  /** The line in which it begins. */
  int line(int index) {
    return lines[index];
  }

  private void add(int offset, int line) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
      lines = Arrays.copyOf(lines, 2 * count);
    }
    offsets[count] = offset;
    lines[count] = line;
    count++;
  }
}
