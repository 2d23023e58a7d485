package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.Period;

/**
 * A range of days, as known to the generator.
 *
 * @param first the first day
 * @param last the last day; empty for open
 */
record Span(LocalDate first, Optional<LocalDate> last) {

  private static final int HALF_A_YEAR = 180;

  static Span of(LocalDate first, LocalDate last) {
    return new Span(first, Optional.of(last));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
  }

  /** The last day, or the day up to which the generated documents report. */
  LocalDate lastTold() {
    return last.orElse(Timeline.STAND);
  }

  /** The span with both days stated. */
  Period told() {
    return Period.builder().start(first).end(last).build();
  }

  /** A span of half a year or more within this one, if this one is long enough. */
  Span within(Dice dice) {
    LocalDate begin = dice.day(first, lastTold().minusDays(HALF_A_YEAR));
    LocalDate end = dice.day(begin.plusDays(HALF_A_YEAR), lastTold());
    boolean open = dice.chance(40) || end.isAfter(lastTold());
    return new Span(begin, open ? last : Optional.of(end));
  }

  /** The span as stated by sources: by days, by years or as attested. */
  Optional<Period> toldSomehow(Dice dice) {
    return switch (dice.between(0, 9)) {
      case 0 -> Optional.empty();
      case 1 ->
          Optional.of(
              Period.builder()
                  .startYear(first.getYear())
                  .endYear(last.map(LocalDate::getYear))
                  .build());
      case 2 -> Optional.of(Period.builder().notBefore(first).attestedUntil(lastTold()).build());
      default -> Optional.of(told());
    };
  }
}
