package nrw.bildungsnetz.changes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Dated;
import nrw.bildungsnetz.model.Period;

/**
 * A day as far as it is known: several attributes of the model, which change together and count as
 * one.
 *
 * @param day the day
 * @param year the year, where the day is not known
 * @param notBefore the first day it can have been
 * @param notAfter the last day it can have been
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

  /** The day as a fact; empty where nothing is known of it. */
  Optional<Fact> asFact() {
    boolean isKnown = Stream.of(day, year, notBefore, notAfter).anyMatch(Optional::isPresent);
    return isKnown ? Optional.of(new Fact(this, shown())) : Optional.empty();
  }

  private Optional<Object> shown() {
    return day.<Object>map(each -> each).or(() -> year);
  }
}
