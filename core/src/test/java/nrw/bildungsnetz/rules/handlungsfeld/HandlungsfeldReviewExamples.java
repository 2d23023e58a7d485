package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationBuilder;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about looking at Handlungsfelder anew. */
public final class HandlungsfeldReviewExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate IN_TIME = TODAY.minusYears(5);
  private static final LocalDate TOO_LATE = IN_TIME.minusDays(1);
  private static final String MINT = "/handlungsfelder/3";

  private HandlungsfeldReviewExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(sinceStart(), ownInterval(), evaluations(), resolutions(), notJudged())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> sinceStart() {
    return List.of(
        conforming("H10", "five years ago", begun(IN_TIME)).edgeOf("years"),
        conforming("H10", "some time in 2021", with(Period.builder().startYear(2021).build())),
        violating("H10", "a day more", begun(TOO_LATE), MINT).beside("C13").edgeOf("years"),
        violating("H10", "some time in 2020", with(Period.builder().startYear(2020).build()), MINT)
            .beside("C13"),
        violating("H10", "half a year more", begun(TODAY.minusMonths(66)), MINT).beside("C13"));
  }

  private static List<RuleCase<Network>> ownInterval() {
    LocalDate three = TODAY.minusYears(3);
    LocalDate four = TODAY.minusYears(4);
    return List.of(
        conforming("H10", "three years of its own", mint(three, h -> h.reviewAfterYears(3))),
        conforming(
            "H10",
            "three years, four at most",
            mint(four, h -> h.reviewAfterYears(3).reviewAfterYearsAtMost(4))),
        conforming("H10", "more than five", mint(TOO_LATE, h -> h.reviewAfterYears(6))),
        violating(
                "H10",
                "more than three",
                mint(three.minusDays(1), h -> h.reviewAfterYears(3)),
                MINT)
            .beside("C13"),
        violating(
                "H10",
                "more than four",
                mint(four.minusDays(1), h -> h.reviewAfterYears(3).reviewAfterYearsAtMost(4)),
                MINT)
            .beside("C13"));
  }

  private static List<RuleCase<Network>> evaluations() {
    return List.of(
        conforming("H10", "looked at", evaluated(e -> e.addHandlungsfeld("mint").date(IN_TIME))),
        conforming("H10", "the whole network looked at", evaluated(e -> e.date(IN_TIME))),
        conforming("H10", "all the time", evaluated(e -> e.date(TOO_LATE).continuous(true))),
        conforming("H10", "nobody knows when", evaluated(e -> {})),
        conforming("H10", "today", evaluated(e -> e.addHandlungsfeld("mint").date(TODAY))),
        conforming("H10", "all of it today", evaluated(e -> e.date(TODAY))),
        violating("H10", "too long ago", evaluated(e -> e.date(TOO_LATE)), MINT).beside("C13"),
        violating("H10", "planned", evaluated(e -> e.date(IN_TIME).planned(true)), MINT)
            .beside("C13", "N20"),
        violating(
            "H10",
            "another field",
            evaluated(e -> e.addHandlungsfeld("uebergang").date(IN_TIME)),
            MINT),
        violating(
                "H10",
                "lies ahead",
                evaluated(e -> e.addHandlungsfeld("mint").date(TODAY.plusDays(1))),
                MINT)
            .beside("C13", "N20"),
        violating("H10", "all of it lies ahead", evaluated(e -> e.date(TODAY.plusDays(1))), MINT)
            .beside("C13", "N20"));
  }

  private static List<RuleCase<Network>> resolutions() {
    return List.of(
        conforming("H10", "resolved on", resolved(r -> r.date(IN_TIME))),
        conforming("H10", "in a meeting", resolved(r -> r.meeting("lg-17"))),
        violating("H10", "resolved on too long ago", resolved(r -> r.date(TOO_LATE)), MINT)
            .beside("C13"),
        violating(
                "H10",
                "going to be resolved on",
                resolved(r -> r.date(IN_TIME).planned(true)),
                MINT)
            .beside("C13", "N20"),
        violating("H10", "day lies ahead", resolved(r -> r.date(TODAY.plusDays(1))), MINT)
            .beside("C13", "N20"));
  }

  private static List<RuleCase<Network>> notJudged() {
    return List.of(
        conforming("H10", "looked at all the time", SampleNetworks.valid()),
        conforming(
            "H10",
            "the network is suspended",
            begun(TOO_LATE).with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming("H10", "no period", mint(TODAY, h -> h.period(Optional.empty()))),
        conforming(
            "H10",
            "a field of the past",
            with(Period.builder().start(TOO_LATE).end(TODAY.minusDays(1)).build())));
  }

  private static Network evaluated(Consumer<EvaluationBuilder> edit) {
    Evaluation evaluation = Evaluation.builder().id("blick").name("Ein Blick").build();
    return begun(TOO_LATE).with(n -> n.addEvaluation(evaluation.with(edit)));
  }

  private static Network resolved(Consumer<ResolutionBuilder> edit) {
    return begun(TOO_LATE)
        .with(
            n ->
                n.resolutions(
                    Edits.resolution("beschluss-mint", r -> edit.accept(r.year(Optional.empty())))
                        .getResolutions()));
  }

  private static Network begun(LocalDate start) {
    return mint(start, h -> {});
  }

  private static Network with(Period period) {
    return mint(TODAY, h -> h.period(period));
  }

  /** The field begins on a day, states no interval, and nobody looked at anything since. */
  private static Network mint(LocalDate start, Consumer<HandlungsfeldBuilder> edit) {
    return Edits.handlungsfeld(
            "mint",
            h ->
                edit.accept(
                    h.reviewAfterYears(Optional.empty())
                        .reviewAfterYearsAtMost(Optional.empty())
                        .period(Period.builder().start(start).build())))
        .with(n -> n.evaluations(List.of()));
  }
}
