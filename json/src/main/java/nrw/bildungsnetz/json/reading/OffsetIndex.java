package nrw.bildungsnetz.json.reading;

import java.util.Arrays;

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

  /** The properties of the root. Few enough to be searched one by one, when something is found. */
  private String[] names = new String[16];

  /** The index of each property; its elements have the indexes after its own. */
  private int[] indexes = new int[names.length];

  private int properties;

  /** Records the root. Must be called first. */
  void addRoot(long mark) {
    add(mark);
  }

  /** Records the value of a property of the root. */
  void addProperty(String name, long mark) {
    if (properties == names.length) {
      names = Arrays.copyOf(names, 2 * properties);
      indexes = Arrays.copyOf(indexes, 2 * properties);
    }
    names[properties] = name;
    indexes[properties] = count;
    properties++;
    add(mark);
  }

  /** Records the next element of the property recorded last. */
  void addElement(long mark) {
    add(mark);
  }

  /** The index of a property, or {@link #NONE}. */
  int indexOf(Object property) {
    int number = numberOf(property);
    return number < 0 ? NONE : indexes[number];
  }

  /** The index of an element of a property, or {@link #NONE}. */
  int indexOf(Object property, int element) {
    int number = numberOf(property);
    if (number < 0 || element < 0) {
      return NONE;
    }
    int end = number + 1 < properties ? indexes[number + 1] : count;
    return element < end - indexes[number] - 1 ? indexes[number] + 1 + element : NONE;
  }

  private int numberOf(Object property) {
    int number = properties - 1;
    while (number >= 0 && !names[number].equals(property)) {
      number--;
    }
    return number;
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
