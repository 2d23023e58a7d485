package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Period;

/** Compares a period with days and with the period of what it belongs to. */
final class PeriodOrder {

  private PeriodOrder() {}

  /** Whether a period has certainly ended before a day. */
  static boolean endsBefore(Period period, LocalDate day) {
    return period.certainlyExcludes(day) && !day.isBefore(period.firstPossibleDay());
  }

  /** Whether a part certainly begins before the whole. */
  static boolean beginsTooEarly(Period part, Period whole) {
    return part.latestPossibleStart().isBefore(whole.firstPossibleDay());
  }

  /** Whether a part certainly reaches beyond the end of the whole. */
  static boolean endsTooLate(Period part, Period whole) {
    return endsBefore(whole, certainReach(part));
  }

  /** The last day a period certainly reaches; the end of an open one may just be unstated. */
  static LocalDate certainReach(Period period) {
    LocalDate end = period.earliestPossibleEnd();
    return end.equals(LocalDate.MAX) ? period.firstPossibleDay() : end;
  }
}
