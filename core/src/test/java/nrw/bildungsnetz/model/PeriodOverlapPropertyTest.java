package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An overlap of periods is certain if it holds whatever the unstated days are. */
class PeriodOverlapPropertyTest {

  private static final List<Integer> YEARS = List.of(2019, 2020);

  /** The days that are stated: around the turn of the year, and the last. */
  private static final List<LocalDate> STATED =
      List.of(
          LocalDate.of(2019, 12, 30),
          LocalDate.of(2019, 12, 31),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2020, 1, 2),
          LocalDate.of(2020, 12, 31));

  /** A day later than any stated one; also the end of an open period. */
  private static final LocalDate NEVER = LocalDate.MAX;

  /**
   * The days that can be distinguished: the stated ones, the ends of the years, and a day after
   * both.
   */
  private static final List<LocalDate> DAYS = tellableDays();

  private record Span(LocalDate start, LocalDate end) {
    boolean meets(Span other) {
      return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(start) && !day.isAfter(end);
    }
  }

  @Property(tries = 2_000)
  void isSymmetric(@ForAll("periods") Period one, @ForAll("periods") Period other) {
    assertThat(one.certainlyOverlaps(other)).isEqualTo(other.certainlyOverlaps(one));
  }

  @Property(tries = 5_000)
  void isWhatAllCompletionsAgreeOn(
      @ForAll("periodsAsDocumented") Period one, @ForAll("periodsAsDocumented") Period other) {
    Assume.that(!completions(one).isEmpty() && !completions(other).isEmpty());
    // By convention, two periods without a known start and end overlap.
    boolean certain =
        completions(one).stream()
            .allMatch(mine -> completions(other).stream().allMatch(mine::meets));
    assertThat(one.certainlyOverlaps(other)).isEqualTo(certain);
  }

  @Property(tries = 2_000)
  void excludesWhatNoCompletionContains(
      @ForAll("periodsAsDocumented") Period period, @ForAll("days") LocalDate day) {
    Assume.that(!completions(period).isEmpty());
    assertThat(period.certainlyExcludes(day))
        .isEqualTo(completions(period).stream().noneMatch(span -> span.contains(day)));
  }

  @Property(tries = 2_000)
  void containsNothingThatIsCertainlyExcluded(
      @ForAll("periods") Period period, @ForAll("days") LocalDate day) {
    assertThat(period.contains(day) && period.certainlyExcludes(day)).isFalse();
  }

  @Provide
  Arbitrary<Period> periodsAsDocumented() {
    // The last attested day only matters if the end is unknown.
    return periods().filter(each -> each.getEnd().isEmpty() || each.getAttestedUntil().isEmpty());
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Optional<LocalDate>> day = Arbitraries.of(STATED).optional(0.5);
    Arbitrary<Optional<Integer>> year = Arbitraries.of(YEARS).optional(0.3);
    return Combinators.combine(day, year, day, day, year, day)
        .as(PeriodOverlapPropertyTest::period)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(DAYS);
  }

  private static Optional<Period> period(
      Optional<LocalDate> start,
      Optional<Integer> startYear,
      Optional<LocalDate> notBefore,
      Optional<LocalDate> end,
      Optional<Integer> endYear,
      Optional<LocalDate> attestedUntil) {
    try {
      return Optional.of(
          Period.builder()
              .start(start)
              .startYear(startYear)
              .notBefore(notBefore)
              .end(end)
              .endYear(endYear)
              .attestedUntil(attestedUntil)
              .build());
    } catch (ContradictionException e) {
      return Optional.empty();
    }
  }

  private static List<LocalDate> tellableDays() {
    TreeSet<LocalDate> days = new TreeSet<>(STATED);
    for (int year : YEARS) {
      days.add(LocalDate.of(year, 1, 1));
      days.add(LocalDate.of(year, 12, 31));
    }
    days.add(days.first().minusDays(1));
    days.add(days.last().plusDays(1));
    days.add(NEVER);
    return List.copyOf(days);
  }

  private static List<Span> completions(Period period) {
    List<Span> spans = new ArrayList<>();
    for (LocalDate start : DAYS) {
      for (LocalDate end : DAYS) {
        if (!start.isAfter(end) && canStart(period, start) && canEnd(period, end)) {
          spans.add(new Span(start, end));
        }
      }
    }
    return spans;
  }

  private static boolean canStart(Period period, LocalDate start) {
    return period.getStart().stream().allMatch(start::equals)
        && period.getStartYear().stream().allMatch(year -> year == start.getYear())
        && period.getNotBefore().stream().noneMatch(start::isBefore)
        && period.getAttestedUntil().stream().noneMatch(start::isAfter);
  }

  private static boolean canEnd(Period period, LocalDate end) {
    // An end that is neither stated nor attested means that the period is open.
    boolean open =
        period.getEnd().isEmpty()
            && period.getEndYear().isEmpty()
            && period.getAttestedUntil().isEmpty();
    return period.getEnd().stream().allMatch(end::equals)
        && period.getEndYear().stream().allMatch(year -> year == end.getYear())
        && period.getAttestedUntil().stream().noneMatch(end::isBefore)
        && (!open || end.equals(NEVER));
  }
}
