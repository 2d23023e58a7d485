package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import org.immutables.value.Value;

/**
 * Something that belongs to one day, as far as the day is known.
 *
 * <p>Sources state the day, only the year, or bounds ("im Sommer 2009"). Redundant statements must
 * agree: a day outside its year or bounds is rejected.
 *
 * @since 0.1.0
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
   * The earliest possible day.
   *
   * @return the day, or the lower bound, or 1 January of the year; empty if none is stated
   */
  @Value.Derived
  @Value.Auxiliary
  default Optional<LocalDate> earliestDay() {
    return PossibleDays.firstOf(this);
  }

  /**
   * The latest possible day.
   *
   * @return the day, or the upper bound, or 31 December of the year; empty if none is stated
   */
  @Value.Derived
  @Value.Auxiliary
  default Optional<LocalDate> latestDay() {
    return PossibleDays.lastOf(this);
  }

  /**
   * Rejects a day, year and bounds that contradict one another.
   *
   * @throws ContradictionException if they do
   */
  @Value.Check
  default void refuseContradictions() {
    PossibleDays.of(this).refuseContradictions();
  }
}
