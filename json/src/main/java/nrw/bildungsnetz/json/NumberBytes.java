package nrw.bildungsnetz.json;

/**
 * Numbers in the bytes of a document.
 *
 * @see ExpectedBytes
 */
final class NumberBytes {

  /** With more digits no number fits into 32 bits. */
  private static final int MOST_DIGITS = 10;

  private NumberBytes() {}

  /** Where the number ends that begins at a place. */
  static int end(byte[] bytes, int start) {
    int end = endOfWhole(bytes, byteAt(bytes, start) == '-' ? start + 1 : start);
    if (byteAt(bytes, end) == '.') {
      end = endOfDigits(bytes, end + 1);
    }
    if (byteAt(bytes, end) == 'e' || byteAt(bytes, end) == 'E') {
      int sign = byteAt(bytes, end + 1);
      end = endOfDigits(bytes, sign == '-' || sign == '+' ? end + 2 : end + 1);
    }
    return end;
  }

  /** A zero at the beginning stands alone. */
  private static int endOfWhole(byte[] bytes, int start) {
    return byteAt(bytes, start) == '0' ? start + 1 : endOfDigits(bytes, start);
  }

  private static int endOfDigits(byte[] bytes, int start) {
    int end = start;
    while (isDigit(byteAt(bytes, end))) {
      end++;
    }
    if (end == start) {
      throw new NotFlawless();
    }
    return end;
  }

  /** The number between two places, if it is whole and fits into 32 bits. */
  static int wholeNumber(byte[] bytes, int start, int end) {
    boolean negative = bytes[start] == '-';
    int first = negative ? start + 1 : start;
    if (end - first > MOST_DIGITS) {
      throw new NotFlawless();
    }
    long number = 0;
    for (int i = first; i < end; i++) {
      if (!isDigit(bytes[i])) {
        throw new NotFlawless();
      }
      number = 10 * number + bytes[i] - '0';
    }
    number = negative ? -number : number;
    if ((int) number != number) {
      throw new NotFlawless();
    }
    return (int) number;
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  private static int byteAt(byte[] bytes, int index) {
    return ExpectedBytes.byteAt(bytes, index);
  }
}
