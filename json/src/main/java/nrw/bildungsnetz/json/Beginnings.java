package nrw.bildungsnetz.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

  /** The indexes of the properties; behind each come its elements. */
  private final Map<String, Integer> properties = new HashMap<>();

  /** Notes where the root begins, before all others. */
  void addRoot(int offset, int line) {
    add(offset, line);
  }

  /** Notes where the value of a property of the root begins. */
  void addProperty(String name, int offset, int line) {
    properties.put(name, count);
    add(offset, line);
  }

  /** Notes where the next element of the property noted last begins. */
  void addElement(int offset, int line) {
    add(offset, line);
  }

  /** The index of a property, or {@link #NONE}. */
  int indexOf(Object property) {
    return properties.getOrDefault(property, NONE);
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
