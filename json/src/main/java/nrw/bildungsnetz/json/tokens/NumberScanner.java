package nrw.bildungsnetz.json.tokens;

import org.jspecify.annotations.Nullable;

/**
 * Numbers in the bytes of a document.
 *
 * @see Tokens
 */
final class NumberScanner {

  /** With more digits no number fits into 32 bits. */
  private static final int MOST_DIGITS = 10;

  private NumberScanner() {}

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
    if (byteAt(bytes, start) != '0') {
      return endOfDigits(bytes, start);
    } else if (isDigit(byteAt(bytes, start + 1))) {
      throw new NotWellFormed();
    }
    return start + 1;
  }

  private static int endOfDigits(byte[] bytes, int start) {
    int end = start;
    while (isDigit(byteAt(bytes, end))) {
      end++;
    }
    if (end == start) {
      throw new NotWellFormed();
    }
    return end;
  }

  /** Whether the number between two places has neither decimal point nor exponent. */
  static boolean isWhole(byte[] bytes, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** The whole number between two places; null where it does not fit into 32 bits. */
  static @Nullable Integer wholeNumber(byte[] bytes, int start, int end) {
    boolean negative = bytes[start] == '-';
    int first = negative ? start + 1 : start;
    if (end - first > MOST_DIGITS) {
      return null;
    }
    // For the JDK to parse it, each number would have to become a text first.
    long number = 0;
    for (int i = first; i < end; i++) {
      number = 10 * number + bytes[i] - '0';
    }
    number = negative ? -number : number;
    return (int) number == number ? (Integer) (int) number : null;
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  private static int byteAt(byte[] bytes, int index) {
    return Tokens.byteAt(bytes, index);
  }
}
