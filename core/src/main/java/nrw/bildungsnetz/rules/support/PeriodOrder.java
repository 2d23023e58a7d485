package nrw.bildungsnetz.rules.support;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Period;

/** Compares a period with days and with the period of what it belongs to. */
public final class PeriodOrder {

  private PeriodOrder() {}

  /** Whether a period has certainly ended before a day. */
  public static boolean endsBefore(Period period, LocalDate day) {
    return period.certainlyExcludes(day) && !day.isBefore(period.firstPossibleDay());
  }

  /** Whether a part certainly begins before the whole. */
  public static boolean beginsTooEarly(Period part, Period whole) {
    return part.latestPossibleStart().isBefore(whole.firstPossibleDay());
  }

  /** Whether a part certainly reaches beyond the end of the whole. */
  public static boolean endsTooLate(Period part, Period whole) {
    return endsBefore(whole, certainReach(part));
  }

  /** The last day a period certainly reaches; the end of an open one may just be unstated. */
  public static LocalDate certainReach(Period period) {
    LocalDate end = period.earliestPossibleEnd();
    return end.equals(LocalDate.MAX) ? period.firstPossibleDay() : end;
  }

  /** Whether a period has a bound on its start that lies after one on its end. */
  public static boolean contradictsItself(Period period) {
    return isBounded(period) && lower(period).isAfter(upper(period));
  }

  private static boolean isBounded(Period period) {
    return period.getEnd().isPresent()
        || period.getEndYear().isPresent()
        || period.getAttestedUntil().isPresent();
  }

  /** The latest of the days before which the period cannot have begun. */
  public static LocalDate lower(Period period) {
    return period.firstPossibleDay();
  }

  /** The earliest of the days that bound its end. */
  public static LocalDate upper(Period period) {
    LocalDate attestedUntil = period.getAttestedUntil().orElse(LocalDate.MAX);
    LocalDate end = period.lastKnownDay();
    return end.isBefore(attestedUntil) ? end : attestedUntil;
  }
}
