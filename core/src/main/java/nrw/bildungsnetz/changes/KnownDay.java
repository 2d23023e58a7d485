package nrw.bildungsnetz.changes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Dated;
import nrw.bildungsnetz.model.Period;

/**
 * A day as far as it is known. The model stores it in several attributes; they are compared as one.
 *
 * @param day the day
 * @param year the year, if the day is unknown
 * @param notBefore the earliest possible day
 * @param notAfter the latest possible day
 */
record KnownDay(
    Optional<LocalDate> day,
    Optional<Integer> year,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter) {

  static KnownDay of(Dated dated) {
    return new KnownDay(
        dated.getDate(), dated.getYear(), dated.getNotBefore(), dated.getNotAfter());
  }

  static KnownDay startOf(Period period) {
    return new KnownDay(
        period.getStart(), period.getStartYear(), period.getNotBefore(), Optional.empty());
  }

  static KnownDay endOf(Period period) {
    return new KnownDay(period.getEnd(), period.getEndYear(), Optional.empty(), Optional.empty());
  }

  /** The day as a fact; empty if nothing is known about it. */
  Optional<Fact> asFact() {
    boolean isKnown = Stream.of(day, year, notBefore, notAfter).anyMatch(Optional::isPresent);
    return isKnown ? Optional.of(new Fact(this, shown())) : Optional.empty();
  }

  private Optional<Object> shown() {
    return day.<Object>map(each -> each).or(() -> year);
  }
}
