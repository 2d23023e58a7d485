package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The range of days consistent with several statements about one day. */
final class PossibleDays {

  private LocalDate first = LocalDate.MIN;
  private LocalDate last = LocalDate.MAX;
  private @Nullable String firstBy;
  private @Nullable String lastBy;

  static PossibleDays of(Dated dated) {
    return new PossibleDays()
        .day("date", dated.getDate())
        .year("year", dated.getYear())
        .notBefore("notBefore", dated.getNotBefore())
        .notAfter("notAfter", dated.getNotAfter());
  }

  static PossibleDays ofStart(Period period) {
    return new PossibleDays()
        .day("start", period.getStart())
        .year("startYear", period.getStartYear())
        .notBefore("notBefore", period.getNotBefore());
  }

  static PossibleDays ofEnd(Period period) {
    return new PossibleDays().day("end", period.getEnd()).year("endYear", period.getEndYear());
  }

  // Called for every dated value that is built. Most state only the day or nothing at all, so these
  // cases are handled without allocating.

  static Optional<LocalDate> firstOf(Dated dated) {
    return isDayAlone(dated) ? dated.getDate() : of(dated).first();
  }

  static Optional<LocalDate> lastOf(Dated dated) {
    return isDayAlone(dated) ? dated.getDate() : of(dated).last();
  }

  /**
   * Whether only the day is stated, and it is not {@link LocalDate#MIN} or {@link LocalDate#MAX}.
   */
  private static boolean isDayAlone(Dated dated) {
    Optional<LocalDate> day = dated.getDate();
    return dated.getYear().isEmpty()
        && dated.getNotBefore().isEmpty()
        && dated.getNotAfter().isEmpty()
        && day.isPresent()
        && !day.get().equals(LocalDate.MIN)
        && !day.get().equals(LocalDate.MAX);
  }

  /** The first day of a period whose start is not stated. */
  static LocalDate firstOfStart(Period period) {
    return period.getStartYear().isEmpty()
        ? period.getNotBefore().orElse(LocalDate.MIN)
        : ofStart(period).first().orElse(LocalDate.MIN);
  }

  /** The last day of a period whose end is not stated. */
  static Optional<LocalDate> lastOfEnd(Period period) {
    return period.getEndYear().isEmpty() ? Optional.empty() : ofEnd(period).last();
  }

  /** The first day consistent with all statements; empty if unbounded. */
  Optional<LocalDate> first() {
    return firstBy == null ? Optional.empty() : Optional.of(first);
  }

  /** The last day consistent with all statements; empty if unbounded. */
  Optional<LocalDate> last() {
    return lastBy == null ? Optional.empty() : Optional.of(last);
  }

  /**
   * Rejects statements that no day satisfies.
   *
   * @throws ContradictionException if two statements exclude each other
   */
  void refuseContradictions() {
    if (firstBy != null && lastBy != null && first.isAfter(last)) {
      throw new ContradictionException(firstBy, lastBy, "no day fits both");
    }
  }

  private PossibleDays day(String attribute, Optional<LocalDate> day) {
    return day.isPresent() ? between(attribute, day.get(), day.get()) : this;
  }

  /** Ignores numbers outside the range of {@link ChronoField#YEAR}. */
  private PossibleDays year(String attribute, Optional<Integer> year) {
    return year.isPresent() && ChronoField.YEAR.range().isValidIntValue(year.get())
        ? between(attribute, LocalDate.of(year.get(), 1, 1), LocalDate.of(year.get(), 12, 31))
        : this;
  }

  private PossibleDays notBefore(String attribute, Optional<LocalDate> day) {
    return day.isPresent() ? between(attribute, day.get(), LocalDate.MAX) : this;
  }

  private PossibleDays notAfter(String attribute, Optional<LocalDate> day) {
    return day.isPresent() ? between(attribute, LocalDate.MIN, day.get()) : this;
  }

  /** If two statements set the same bound, the first one is kept. */
  private PossibleDays between(String attribute, LocalDate from, LocalDate to) {
    if (from.isAfter(first)) {
      first = from;
      firstBy = attribute;
    }
    if (to.isBefore(last)) {
      last = to;
      lastBy = attribute;
    }
    return this;
  }
}
