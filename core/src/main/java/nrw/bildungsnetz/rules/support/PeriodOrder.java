package nrw.bildungsnetz.rules.support;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Period;

/** Compares a period with days and with the period of its parent. */
public final class PeriodOrder {

  private PeriodOrder() {}

  /** Whether a period has certainly ended before a day. */
  public static boolean endsBefore(Period period, LocalDate day) {
    return period.certainlyExcludes(day) && !day.isBefore(period.firstPossibleDay());
  }

  /** Whether a part certainly begins before its parent. */
  public static boolean beginsTooEarly(Period part, Period whole) {
    return part.latestPossibleStart().isBefore(whole.firstPossibleDay());
  }

  /** Whether a part certainly extends beyond the end of its parent. */
  public static boolean endsTooLate(Period part, Period whole) {
    return endsBefore(whole, certainReach(part));
  }

  /** The last day a period certainly reaches; for an open period, its first possible day. */
  public static LocalDate certainReach(Period period) {
    LocalDate end = period.earliestPossibleEnd();
    return end.equals(LocalDate.MAX) ? period.firstPossibleDay() : end;
  }

  /** Whether a period certainly begins after its end or its last attested day. */
  public static boolean contradictsItself(Period period) {
    return isBounded(period) && lower(period).isAfter(upper(period));
  }

  private static boolean isBounded(Period period) {
    return period.getEnd().isPresent()
        || period.getEndYear().isPresent()
        || period.getAttestedUntil().isPresent();
  }

  /** The first day on which the period can have begun. */
  public static LocalDate lower(Period period) {
    return period.firstPossibleDay();
  }

  /** The earliest of the days that limit its end. */
  public static LocalDate upper(Period period) {
    LocalDate attestedUntil = period.getAttestedUntil().orElse(LocalDate.MAX);
    LocalDate end = period.lastKnownDay();
    return end.isBefore(attestedUntil) ? end : attestedUntil;
  }
}
