package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import org.immutables.value.Value;

/**
 * Something that belongs to one day, as far as the day is known.
 *
 * <p>Sources tell the day, the year alone, or bounds ("im Sommer 2009"). What is stated twice must
 * agree: a day outside its year or its bounds is refused.
 */
public interface Dated {

  /**
   * The day.
   *
   * @return the day; empty where only the year, bounds or nothing is known
   */
  Optional<LocalDate> getDate();

  /**
   * The year, where the day is not known.
   *
   * @return the year; empty where the day is stated or nothing is known
   */
  Optional<@CalendarYear Integer> getYear();

  /**
   * The first day it can have been, where the day itself is not known.
   *
   * @return the day; empty where nothing bounds it
   */
  Optional<LocalDate> getNotBefore();

  /**
   * The last day it can have been, where the day itself is not known.
   *
   * @return the day; empty where nothing bounds it
   */
  Optional<LocalDate> getNotAfter();

  /**
   * The first day it can have been.
   *
   * @return the day, or its bound, or 1 January of the year; empty where none of them is stated
   */
  @Value.Derived
  @Value.Auxiliary
  default Optional<LocalDate> earliestDay() {
    return PossibleDays.firstOf(this);
  }

  /**
   * The last day it can have been.
   *
   * @return the day, or its bound, or 31 December of the year; empty where none of them is stated
   */
  @Value.Derived
  @Value.Auxiliary
  default Optional<LocalDate> latestDay() {
    return PossibleDays.lastOf(this);
  }

  /**
   * Refuses a day, a year and bounds that contradict one another.
   *
   * @throws ContradictionException if they do
   */
  @Value.Check
  default void refuseContradictions() {
    PossibleDays.of(this).refuseContradictions();
  }
}
