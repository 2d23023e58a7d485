package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds overlap to the plain meaning of certain: whatever the unstated days are. */
class PeriodOverlapPropertyTest {

  private static final LocalDate DAY_0 = LocalDate.of(2020, 1, 1);
  private static final int LAST_STATED = 6;

  /** Stands for a day later than any stated one, and for a period without end. */
  private static final int NEVER = LAST_STATED + 2;

  /** Days beyond the stated ones on both sides stand for all that lie further out. */
  private record Span(int start, int end) {
    boolean meets(Span other) {
      return Math.max(start, other.start) <= Math.min(end, other.end);
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
    // Two periods without a known start and end are, by convention, taken to overlap.
    boolean certain =
        completions(one).stream()
            .allMatch(mine -> completions(other).stream().allMatch(mine::meets));
    assertThat(one.certainlyOverlaps(other)).isEqualTo(certain);
  }

  @Provide
  Arbitrary<Period> periodsAsDocumented() {
    // A last day a source vouches for says something only where the end is not known.
    return periods().filter(each -> each.getEnd().isEmpty() || each.getAttestedUntil().isEmpty());
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Optional<LocalDate>> day =
        Arbitraries.integers().between(0, LAST_STATED).map(DAY_0::plusDays).optional(0.6);
    return Combinators.combine(day, day, day, day)
        .as(
            (start, end, notBefore, attested) ->
                Period.builder()
                    .start(start)
                    .end(end)
                    .notBefore(notBefore)
                    .attestedUntil(attested)
                    .build());
  }

  private static List<Span> completions(Period period) {
    List<Span> spans = new ArrayList<>();
    for (int start = -1; start <= NEVER; start++) {
      for (int end = start; end <= NEVER; end++) {
        if (isPossible(period, start, end)) {
          spans.add(new Span(start, end));
        }
      }
    }
    return spans;
  }

  private static boolean isPossible(Period period, int start, int end) {
    boolean vouchedFor = period.getAttestedUntil().stream().allMatch(day -> index(day) <= end);
    // An end that is not stated, where no source vouches for a last day, is none.
    boolean open = period.getEnd().isEmpty() && period.getAttestedUntil().isEmpty();
    return period.getStart().stream().allMatch(day -> index(day) == start)
        && period.getNotBefore().stream().allMatch(day -> index(day) <= start)
        && period.getEnd().stream().allMatch(day -> index(day) == end)
        && period.getAttestedUntil().stream().allMatch(day -> start <= index(day))
        && vouchedFor
        && (!open || end == NEVER);
  }

  private static int index(LocalDate day) {
    return (int) (day.toEpochDay() - DAY_0.toEpochDay());
  }
}
