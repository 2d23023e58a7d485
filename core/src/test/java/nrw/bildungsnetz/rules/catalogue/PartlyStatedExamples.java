package nrw.bildungsnetz.rules.catalogue;

import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleHandlungsfelder;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Two of three parts leave something unstated: that is one finding, as it is where none does. */
final class PartlyStatedExamples {

  private static final Network VALID = SampleNetworks.valid();
  private static final LocalDate YESTERDAY = SampleNetworks.AS_OF.minusDays(1);

  private PartlyStatedExamples() {}

  static List<RuleCase<Network>> all() {
    return Stream.of(contracts(), fields(), decisions(), impact(), transitions())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> contracts() {
    Agreement third =
        Agreement.builder()
            .id("kv-2021")
            .type(AgreementType.KOOPERATIONSVERTRAG)
            .amends("kv-2020")
            .addParties(SampleAgreements.land(), SampleAgreements.kommune())
            .addEvent(SampleAgreements.event(AgreementEventKind.START, LocalDate.of(2021, 8, 1)))
            .addEvent(SampleAgreements.event(AgreementEventKind.COUNCIL_DECISION, 2021))
            .build();
    return List.of(
        violating(
            "C10",
            "two of three in force",
            SampleAgreements.contracts(
                    first ->
                        first.events(
                            List.of(SampleAgreements.event(AgreementEventKind.ACTUAL_START, 2015))),
                    second ->
                        second
                            .events(
                                List.of(
                                    SampleAgreements.event(
                                        AgreementEventKind.ACTUAL_START, LocalDate.of(2020, 2, 1))))
                            .amends("kv-2015"))
                .with(n -> n.addAgreement(third)),
            "/agreements"));
  }

  private static List<RuleCase<Network>> fields() {
    Handlungsfeld third =
        Handlungsfeld.builder()
            .id("ganztag")
            .name("Ganztag")
            .coordinator("buero")
            .addPredecessor("mint-alt")
            .resolution("beschluss-mint")
            .period(SampleHandlungsfelder.since(2022, 8, 1))
            .build();
    UnaryOperator<Network> withThird = n -> n.with(copy -> copy.addHandlungsfeld(third));
    return List.of(
        violating(
                "H04",
                "two of three entries for four fields",
                withThird.apply(
                    Edits.network(
                        n ->
                            n.handlungsfelder(
                                VALID.getHandlungsfelder().stream()
                                    .map(h -> h.with(copy -> copy.coordinator(Optional.empty())))
                                    .toList()))),
                "/handlungsfelder")
            .beside("H05", "M07"),
        violating(
                "H05",
                "two of three entries for four fields",
                withThird.apply(
                    Edits.network(
                        n ->
                            n.goals(
                                VALID.getGoals().stream()
                                    .map(
                                        g ->
                                            g.with(copy -> copy.handlungsfelder(Set.of("ganztag"))))
                                    .toList()))),
                "/handlungsfelder")
            .beside("M07"),
        violating(
            "H13",
            "two of four",
            Edits.network(
                n ->
                    n.handlungsfelder(
                        VALID.getHandlungsfelder().stream()
                            .map(
                                h ->
                                    Set.of("inklusion", "uebergang").contains(h.getId())
                                        ? h.with(copy -> copy.period(Optional.empty()))
                                        : h)
                            .toList())),
            "/handlungsfelder"),
        violating(
                "M07",
                "two of three",
                withThird.apply(
                    Edits.handlungsfeld("uebergang", h -> h.addPredecessor("mint-alt"))),
                "/handlungsfelder")
            .beside("H05"));
  }

  private static List<RuleCase<Network>> decisions() {
    Resolution open = VALID.getResolutions().get(0).with(r -> r.followUps(List.of()));
    Resolution silent = VALID.getResolutions().get(1).with(r -> r.consensus(Optional.empty()));
    Evaluation survey =
        VALID
            .getEvaluations()
            .get(0)
            .with(e -> e.id("umfrage-2024").methods(List.of(EvaluationMethod.SURVEY)));
    return List.of(
        violating(
            "M08",
            "two of three",
            Edits.network(
                n ->
                    n.addResolutions(
                        open.with(r -> r.id("offen-eins")), open.with(r -> r.id("offen-zwei")))),
            "/resolutions"),
        violating(
            "M10",
            "two of three",
            Edits.network(n -> n.addEvaluations(survey, survey.with(e -> e.id("umfrage-2025")))),
            "/evaluations"),
        violating(
            "M12",
            "two of four",
            Edits.network(
                n ->
                    n.addResolutions(
                        silent.with(r -> r.id("stumm-eins")),
                        silent.with(r -> r.id("stumm-zwei")))),
            "/resolutions"));
  }

  private static List<RuleCase<Network>> impact() {
    Goal goal = Goal.builder().id("ziel-eins").name("Ziel").build();
    Measure measure = Measure.builder().id("massnahme-eins").name("Maßnahme").build();
    Indicator quote = VALID.getIndicators().get(1);
    Observation due = Observation.builder().value(BigDecimal.TEN).date(YESTERDAY).build();
    return List.of(
        twoMore("W03", quote.with(i -> i.unit(Optional.empty()))),
        twoMore("W07", quote.with(i -> i.level(Optional.empty()).wirkstufe(Optional.empty()))),
        violating(
            "W05",
            "two of three",
            Edits.network(n -> n.addGoals(goal, goal.with(g -> g.id("ziel-zwei")))),
            "/goals"),
        violating(
            "W08",
            "two of three",
            Edits.network(n -> n.addMeasures(measure, measure.with(m -> m.id("massnahme-zwei")))),
            "/measures"),
        violating(
            "W09",
            "two of three that are due",
            Edits.indicator(
                    "anschlussquote",
                    i ->
                        i.target(due)
                            .observations(List.of(due.with(o -> o.date(YESTERDAY.minusDays(1))))))
                .with(
                    n ->
                        n.addIndicators(
                            named(quote.with(i -> i.target(due).observations(List.of())), "eins"),
                            named(quote.with(i -> i.target(due).observations(List.of())), "zwei"))),
            "/indicators"));
  }

  private static RuleCase<Network> twoMore(String rule, Indicator indicator) {
    return violating(
        rule,
        "two of three",
        Edits.network(n -> n.addIndicators(named(indicator, "eins"), named(indicator, "zwei"))),
        "/indicators");
  }

  private static Indicator named(Indicator indicator, String name) {
    return indicator.with(i -> i.id("quote-" + name).name("Quote " + name));
  }

  private static List<RuleCase<Network>> transitions() {
    Transition work = VALID.getTransitions().get(1);
    Transition change = VALID.getTransitions().get(2);
    return List.of(
        twoMore(
            "T10",
            work.with(t -> t.coordinatingOrganisations(List.of())),
            "two of three from school to work"),
        twoMore("T17", work.with(t -> t.givingOrganisations(List.of())), "two of eight"),
        twoMore("T19", change.with(t -> t.toSchulformen(List.of())), "two of three changes"));
  }

  private static RuleCase<Network> twoMore(String rule, Transition transition, String name) {
    return violating(
        rule,
        name,
        Edits.network(
            n ->
                n.addTransitions(
                    transition.with(t -> t.id("eins").targetGroups(Set.of("Eltern"))),
                    transition.with(t -> t.id("zwei").targetGroups(Set.of("Jugendliche"))))),
        "/transitions");
  }
}
