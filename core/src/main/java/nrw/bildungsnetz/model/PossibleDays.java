package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days that several statements about one day leave open. */
final class PossibleDays {

  private final List<Statement> statements = new ArrayList<>(1);

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

  /** The first day that fits every statement; empty where nothing bounds it. */
  Optional<LocalDate> first() {
    LocalDate first = LocalDate.MIN;
    for (Statement each : statements) {
      first = each.first.isAfter(first) ? each.first : first;
    }
    return Optional.of(first).filter(LocalDate.MIN::isBefore);
  }

  /** The last day that fits every statement; empty where nothing bounds it. */
  Optional<LocalDate> last() {
    LocalDate last = LocalDate.MAX;
    for (Statement each : statements) {
      last = each.last.isBefore(last) ? each.last : last;
    }
    return Optional.of(last).filter(LocalDate.MAX::isAfter);
  }

  /**
   * Refuses statements that no day fits.
   *
   * @throws ContradictionException if there are two of them
   */
  void refuseContradictions() {
    for (Statement one : statements) {
      for (Statement other : statements) {
        if (one.first.isAfter(other.last)) {
          throw new ContradictionException(one.attribute, other.attribute, "no day fits both");
        }
      }
    }
  }

  private PossibleDays day(String attribute, Optional<LocalDate> day) {
    day.ifPresent(value -> statements.add(new Statement(attribute, value, value)));
    return this;
  }

  /** A number that is no year of any calendar says nothing of a day. */
  private PossibleDays year(String attribute, Optional<Integer> year) {
    year.filter(ChronoField.YEAR.range()::isValidIntValue)
        .ifPresent(
            value ->
                statements.add(
                    new Statement(
                        attribute, LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31))));
    return this;
  }

  private PossibleDays notBefore(String attribute, Optional<LocalDate> day) {
    day.ifPresent(value -> statements.add(new Statement(attribute, value, LocalDate.MAX)));
    return this;
  }

  private PossibleDays notAfter(String attribute, Optional<LocalDate> day) {
    day.ifPresent(value -> statements.add(new Statement(attribute, LocalDate.MIN, value)));
    return this;
  }

  /** What one attribute says. */
  private record Statement(String attribute, LocalDate first, LocalDate last) {}
}
