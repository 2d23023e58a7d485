package nrw.bildungsnetz.rules.support;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Compares the time between two days with a limit; works for any two dates. */
public final class Elapsed {

  private static final long MONTHS_OF_A_YEAR = 12;

  private Elapsed() {}

  public static boolean moreThanYears(int years, LocalDate since, LocalDate day) {
    return moreThanMonths(MONTHS_OF_A_YEAR * years, since, day);
  }

  public static boolean moreThanMonths(long months, LocalDate since, LocalDate day) {
    // Cheap check for the common case: comparing calendar months needs no date arithmetic.
    if (day.getLong(ChronoField.PROLEPTIC_MONTH) - since.getLong(ChronoField.PROLEPTIC_MONTH)
        < months) {
      return false;
    }
    long whole = ChronoUnit.MONTHS.between(since, day);
    return whole > months || (whole == months && since.plusMonths(whole).isBefore(day));
  }
}
