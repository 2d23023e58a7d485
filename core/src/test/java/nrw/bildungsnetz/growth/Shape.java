package nrw.bildungsnetz.growth;

/** How the parts of a large document refer to one another, and what their texts are like. */
public enum Shape {
  /** Each part refers to the one before it; texts differ. */
  CHAIN {
    @Override
    int target(int index, int size) {
      return index - 1;
    }
  },

  /** Each part refers to the next, and the last to the first; texts differ, codes do not. */
  CIRCLE {
    @Override
    int target(int index, int size) {
      return (index + 1) % size;
    }
  },

  /** All parts refer to the first; texts are the same. */
  STAR {
    @Override
    int target(int index, int size) {
      return 0;
    }
  },

  /** Each part refers to the one before it; all texts and ids have one hash code. */
  COLLISIONS {
    @Override
    int target(int index, int size) {
      return index - 1;
    }
  };

  /** More than the numbers of any document here. */
  private static final int BITS = 18;

  /** The index of the part of its list that a part refers to; negative if it refers to none. */
  abstract int target(int index, int size);

  /** The text with a number. */
  String text(String start, int number) {
    return switch (this) {
      case COLLISIONS -> colliding(number);
      case STAR -> start;
      default -> start + number;
    };
  }

  /** The id of a part. */
  String id(String list, int number) {
    return this == COLLISIONS ? colliding(number) : list + "-" + number;
  }

  /** A text of ASCII letters; all of them have the same hash code. */
  public static String colliding(int number) {
    StringBuilder text = new StringBuilder(2 * BITS);
    for (int bit = 0; bit < BITS; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
