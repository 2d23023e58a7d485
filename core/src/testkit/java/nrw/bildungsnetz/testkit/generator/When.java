package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as stated by sources: usually the day itself; the year; or bounds.
 *
 * @param date the day
 * @param year the year
 * @param notBefore the first day it can have been
 * @param notAfter the last day it can have been
 */
record When(
    Optional<LocalDate> date,
    Optional<Integer> year,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter) {

  static When on(LocalDate day) {
    return new When(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static When in(int year) {
    return new When(Optional.empty(), Optional.of(year), Optional.empty(), Optional.empty());
  }

  static When between(LocalDate first, LocalDate last) {
    return new When(Optional.empty(), Optional.empty(), Optional.of(first), Optional.of(last));
  }

  /** The day, stated exactly in most cases. */
  static When about(Dice dice, LocalDate day) {
    return switch (dice.between(0, 9)) {
      case 0 -> in(day.getYear());
      case 1 -> between(day.minusDays(dice.between(0, 20)), day.plusDays(dice.between(0, 20)));
      default -> on(day);
    };
  }
}
