package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How much time has passed between two days, however far apart they are. */
final class Elapsed {

  private static final long MONTHS_OF_A_YEAR = 12;

  private Elapsed() {}

  static boolean moreThanYears(int years, LocalDate since, LocalDate day) {
    return moreThanMonths(MONTHS_OF_A_YEAR * years, since, day);
  }

  static boolean moreThanMonths(long months, LocalDate since, LocalDate day) {
    long whole = ChronoUnit.MONTHS.between(since, day);
    return whole > months || (whole == months && since.plusMonths(whole).isBefore(day));
  }
}
