package nrw.bildungsnetz.json.tokens;

import org.jspecify.annotations.Nullable;

/**
 * Scans numbers in the bytes of a document.
 *
 * @see Tokens
 */
final class NumberScanner {

  /** No number with more digits fits into 32 bits. */
  private static final int MOST_DIGITS = 10;

  private NumberScanner() {}

  /** The end of the number that begins at an offset. */
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

  /** No digit may follow a leading zero. */
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

  /** Whether a number has neither a decimal point nor an exponent. */
  static boolean isWhole(byte[] bytes, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Parses a whole number; null if it does not fit into 32 bits. */
  static @Nullable Integer wholeNumber(byte[] bytes, int start, int end) {
    int digits = bytes[start] == '-' ? end - start - 1 : end - start;
    if (digits > MOST_DIGITS) {
      return null;
    }
    // Long.parseLong would first have to make each number a text.
    long number = 0;
    for (int i = end - digits; i < end; i++) {
      number = 10 * number + bytes[i] - '0';
    }
    number = bytes[start] == '-' ? -number : number;
    return (int) number == number ? (Integer) (int) number : null;
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  private static int byteAt(byte[] bytes, int index) {
    return Tokens.byteAt(bytes, index);
  }
}
