package nrw.bildungsnetz.json.mapping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Parses existing days, written as exactly ten ASCII characters, {@code YYYY-MM-DD}. */
public final class CalendarDay {

  private CalendarDay() {}

  public static Optional<LocalDate> parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /**
   * Parses digits; -1 if any character is not an ASCII digit. {@code Integer.parseInt} would accept
   * signs and digits of other scripts; with a check for those, a day costs twice as much.
   */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
