package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import nrw.bildungsnetz.style.Described;
import org.immutables.value.Value;

/**
 * A stretch of days, as far as it is known; both ends belong to it, and an absent end is open.
 *
 * <p>An absent end means that the period is open. If a source does not state the real ends, it may
 * still bound them: {@link #getNotBefore()} and {@link #getAttestedUntil()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Period {

  /**
   * Starts a new Period.
   *
   * @return an empty builder
   */
  static PeriodBuilder builder() {
    return new PeriodBuilder();
  }

  /**
   * The first day.
   *
   * @return the first day; empty where not stated
   */
  Optional<LocalDate> getStart();

  /**
   * The year in which it began, where the day is not known.
   *
   * @return the year; empty where the day is stated or nothing is known
   */
  Optional<@CalendarYear Integer> getStartYear();

  /**
   * The earliest day on which the period can have begun, where the first day itself is not known.
   *
   * @return the day; empty where nothing bounds the start
   */
  Optional<LocalDate> getNotBefore();

  /**
   * The last day.
   *
   * @return the last day; empty for open or not stated
   */
  Optional<LocalDate> getEnd();

  /**
   * The year in which it ended, where the day is not known.
   *
   * @return the year; empty where the day is stated, nothing is known or the period is open
   */
  Optional<@CalendarYear Integer> getEndYear();

  /**
   * The last day for which a source vouches, where it is not known whether the period went on.
   * Lists usually carry such a day as their "Stand".
   *
   * @return the day; empty where the period is simply open or its last day is known
   */
  Optional<LocalDate> getAttestedUntil();

  /**
   * Whether a day belongs to the period, as far as is known: not before its start, after its end,
   * or after the last day attested by a source.
   *
   * @param date the day
   * @return true unless what is stated excludes it
   */
  default boolean contains(LocalDate date) {
    return !date.isBefore(firstPossibleDay()) && !date.isAfter(lastKnownDay());
  }

  /**
   * Whether a day certainly lies outside the period: before it can have begun or after its end. A
   * day after the last attested one may still belong to it.
   *
   * @param date the day
   * @return true only if it follows from what is stated
   */
  default boolean certainlyExcludes(LocalDate date) {
    if (date.isBefore(firstPossibleDay())) {
      return true;
    }
    Optional<LocalDate> last = lastPossibleDay();
    return last.isPresent() && date.isAfter(last.get());
  }

  /**
   * Whether two periods certainly share a day. If an unknown start or end leaves this open, the
   * result is false.
   *
   * @param other the other period
   * @return true only if it follows from what is stated
   */
  default boolean certainlyOverlaps(Period other) {
    return certainlyBeginsBeforeEndOf(other) && other.certainlyBeginsBeforeEndOf(this);
  }

  /**
   * The earliest day that can belong to the period.
   *
   * @return the start, or the day before which it cannot have begun, or {@link LocalDate#MIN}
   */
  @Value.Derived
  @Value.Auxiliary
  default LocalDate firstPossibleDay() {
    Optional<LocalDate> start = getStart();
    return start.isPresent() ? start.get() : PossibleDays.firstOfStart(this);
  }

  /**
   * The last day that belongs to the period, as far as it is known.
   *
   * @return the end, or the last day of the year in which it ended, or the last attested day, or
   *     {@link LocalDate#MAX}
   */
  @Value.Derived
  @Value.Auxiliary
  default LocalDate lastKnownDay() {
    Optional<LocalDate> last = lastPossibleDay();
    return last.isPresent() ? last.get() : getAttestedUntil().orElse(LocalDate.MAX);
  }

  /**
   * The latest day on which the period can have begun.
   *
   * @return the start; otherwise the earliest of the last day of its year, the end and the last
   *     attested day; otherwise the last known day
   */
  @Value.Derived
  @Value.Auxiliary
  default LocalDate latestPossibleStart() {
    Optional<LocalDate> start = getStart();
    return start.isPresent()
        ? start.get()
        : earliest(
            PossibleDays.ofStart(this).last().orElse(LocalDate.MAX),
            getEnd().or(this::getAttestedUntil).orElse(lastKnownDay()));
  }

  /**
   * The earliest day on which the period can have ended.
   *
   * @return the end; otherwise the latest of the first day of the year in which it ended, the last
   *     attested day and the first possible day; {@link LocalDate#MAX} for an open period
   */
  @Value.Derived
  @Value.Auxiliary
  default LocalDate earliestPossibleEnd() {
    LocalDate lastKnown = lastKnownDay();
    if (getEnd().isPresent() || lastKnown.equals(LocalDate.MAX)) {
      return lastKnown;
    }
    LocalDate reached =
        latest(
            PossibleDays.ofEnd(this).first().orElse(LocalDate.MIN),
            getAttestedUntil().orElse(LocalDate.MIN));
    return latest(reached, firstPossibleDay());
  }

  /**
   * Rejects a day outside the year stated with it.
   *
   * @throws ContradictionException if there is one
   */
  @Value.Check
  default void refuseContradictions() {
    PossibleDays.ofStart(this).refuseContradictions();
    PossibleDays.ofEnd(this).refuseContradictions();
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default PeriodBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Period with(Consumer<PeriodBuilder> edit) {
    PeriodBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  private Optional<LocalDate> lastPossibleDay() {
    Optional<LocalDate> end = getEnd();
    return end.isPresent() ? end : PossibleDays.lastOfEnd(this);
  }

  /** False for a period whose own statements contradict each other. */
  private boolean certainlyBeginsBeforeEndOf(Period other) {
    return !firstPossibleDay().isAfter(lastKnownDay())
        && !latestPossibleStart().isAfter(other.earliestPossibleEnd());
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
