package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.RESUMPTION;
import static nrw.bildungsnetz.model.AgreementEventKind.SUSPENSION;
import static nrw.bildungsnetz.model.AgreementEventKind.TERMINATION;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;
import static nrw.bildungsnetz.samples.SampleAgreements.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationBuilder;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that the work under a contract is evaluated. */
public final class ContractEvaluationExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate FIVE_YEARS_AGO = TODAY.minusYears(5);
  private static final String CONTRACT = "/agreements/1";

  private ContractEvaluationExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(evaluated(), notEvaluated(), terms(), edges()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> evaluated() {
    return List.of(
        conforming("C13", "evaluated", SampleNetworks.valid()),
        conforming("C13", "five years ago", evaluation(e -> e.date(FIVE_YEARS_AGO))),
        conforming("C13", "some time in that year", evaluation(e -> e.year(2021))),
        conforming("C13", "at an unknown time", evaluation(e -> {})),
        conforming("C13", "today", evaluation(e -> e.date(TODAY))),
        conforming("C13", "of this contract", evaluation(e -> e.date(TODAY).agreement("kv-2020"))),
        conforming("C13", "all the time", evaluation(e -> e.year(2016).continuous(true))),
        conforming(
            "C13",
            "a network at rest",
            evaluation(e -> e.year(2016)).with(n -> n.status(NetworkStatus.SUSPENDED))));
  }

  private static List<RuleCase<Network>> notEvaluated() {
    return List.of(
        violating(
                "C13",
                "more than five years ago",
                evaluation(e -> e.date(FIVE_YEARS_AGO.minusDays(1))),
                CONTRACT)
            .beside("H10"),
        violating("C13", "in an earlier year", evaluation(e -> e.year(2020)), CONTRACT)
            .beside("H10"),
        violating("C13", "only planned", evaluation(e -> e.date(TODAY).planned(true)), CONTRACT)
            .beside("H10"),
        violating(
                "C13",
                "planned to go on all the time",
                evaluation(e -> e.continuous(true).planned(true)),
                CONTRACT)
            .beside("H10"),
        violating("C13", "later", evaluation(e -> e.date(TODAY.plusDays(1))), CONTRACT)
            .beside("H10", "N20"),
        violating(
                "C13",
                "all the time from tomorrow on",
                evaluation(e -> e.date(TODAY.plusDays(1)).continuous(true)),
                CONTRACT)
            .beside("H10", "N20"),
        violating(
            "C13",
            "of the former contract",
            evaluation(e -> e.date(TODAY).agreement("kv-2015")),
            CONTRACT));
  }

  private static List<RuleCase<Network>> terms() {
    LocalDate start = LocalDate.of(2020, 2, 1);
    return List.of(
        conforming("C13", "ended", lasting(start, event(TERMINATION, TODAY.minusDays(1)))),
        conforming(
            "C13",
            "taken up again lately",
            lasting(
                start,
                event(SUSPENSION, LocalDate.of(2022, 7, 31)),
                event(RESUMPTION, LocalDate.of(2023, 8, 1)))),
        conforming("C13", "due only after six years", reviewAfter(6)),
        violating("C13", "due after five years", reviewAfter(5), CONTRACT).beside("H10"),
        violating("C13", "due after a number of years no one could mean", reviewAfter(21), CONTRACT)
            .beside("H10"));
  }

  private static List<RuleCase<Network>> edges() {
    return List.of(
        conforming("C13", "in force for five years", lasting(FIVE_YEARS_AGO)).edgeOf("years"),
        violating("C13", "and a day", lasting(FIVE_YEARS_AGO.minusDays(1)), CONTRACT)
            .beside("H10")
            .edgeOf("years"));
  }

  private static Network evaluation(Consumer<EvaluationBuilder> edit) {
    Evaluation evaluation =
        Evaluation.builder()
            .id("bilanz")
            .name("Bilanz")
            .addMethod(EvaluationMethod.REPORT)
            .build()
            .with(edit);
    return lasting(LocalDate.of(2020, 2, 1)).with(n -> n.evaluations(List.of(evaluation)));
  }

  /** The second contract follows the first at once; nothing was ever evaluated. */
  private static Network lasting(LocalDate start, AgreementEvent... further) {
    return SampleAgreements.contracts(
            first ->
                first.events(
                    List.of(
                        event(ACTUAL_START, LocalDate.of(2015, 2, 1)),
                        event(EXPIRY, start.minusDays(1)))),
            second ->
                second
                    .content(Optional.empty())
                    .events(List.of(event(COUNCIL_DECISION, 2019), event(ACTUAL_START, start)))
                    .addEvents(further))
        .with(n -> n.evaluations(List.of()));
  }

  private static Network reviewAfter(int years) {
    AgreementContent content = AgreementContent.builder().reviewAfterYears(years).build();
    return Edits.agreement("kv-2020", a -> a.content(content)).with(n -> n.evaluations(List.of()));
  }
}
