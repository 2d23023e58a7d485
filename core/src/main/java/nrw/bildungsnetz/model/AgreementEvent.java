package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that happened to an agreement on a day or in a year.
 *
 * <p>Sources contradict one another on such days, so an agreement may hold several events of the
 * same kind, each with its source.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface AgreementEvent {

  /**
   * Starts a new AgreementEvent.
   *
   * @return an empty builder
   */
  static AgreementEventBuilder builder() {
    return new AgreementEventBuilder();
  }

  /**
   * What happened.
   *
   * @return the kind
   */
  AgreementEventKind getKind();

  /**
   * The day it happened.
   *
   * @return the day; empty where only the year or nothing is known
   */
  Optional<LocalDate> getDate();

  /**
   * The year it happened, where the day is not known.
   *
   * @return the year; empty where the day is stated or nothing is known
   */
  Optional<@CalendarYear Integer> getYear();

  /**
   * What it was about, where the kind alone does not tell.
   *
   * @return a short text; empty for none
   */
  Optional<@Name String> getSubject();

  /**
   * The sources that say so.
   *
   * @return ids of entries of {@link Network#getSources()}; empty where none is given
   */
  Set<@Reference(to = "sources") String> getSources();

  /**
   * The first day on which the event can have happened.
   *
   * @return the day, or 1 January of the year; empty where neither is stated
   */
  default Optional<LocalDate> earliestDay() {
    return getDate().or(() -> inYear(1, 1));
  }

  /**
   * The last day on which the event can have happened.
   *
   * @return the day, or 31 December of the year; empty where neither is stated
   */
  default Optional<LocalDate> latestDay() {
    return getDate().or(() -> inYear(12, 31));
  }

  /** A number that is no year of any calendar says nothing of a day. */
  private Optional<LocalDate> inYear(int month, int day) {
    return getYear()
        .filter(year -> ChronoField.YEAR.range().isValidIntValue(year))
        .map(year -> LocalDate.of(year, month, day));
  }
}
