package nrw.bildungsnetz.rules.impact;

import static nrw.bildungsnetz.model.NetworkStatus.SUSPENDED;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the level that indicators measure. */
public final class IndicatorLevelExamples {

  private static final Optional<Integer> NO_STEP = Optional.empty();
  private static final Optional<ImpactLevel> NO_LEVEL = Optional.empty();

  private IndicatorLevelExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(fitting(), contradicting(), effort(), fields(), stated())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> fitting() {
    return List.of(
        conforming("W01", "change of behaviour", SampleNetworks.valid()),
        conforming("W01", "output up to step 3", old(ImpactLevel.OUTPUT, 3)),
        conforming("W01", "outcome from step 4", old(ImpactLevel.OUTCOME, 4)),
        conforming("W01", "impact on step 7", old(ImpactLevel.IMPACT, 7)),
        conforming("W01", "no step of the Wirktreppe", old(ImpactLevel.IMPACT, 8)),
        conforming(
            "W01",
            "level alone",
            Edits.indicator("anschluss-alt", i -> i.level(ImpactLevel.INPUT))),
        conforming("W01", "step alone", Edits.indicator("anschluss-alt", i -> i.wirkstufe(2))));
  }

  private static List<RuleCase<Network>> contradicting() {
    String level = "/indicators/0/level";
    return List.of(
        violating("W01", "input is on no step", old(ImpactLevel.INPUT, 1), level),
        violating("W01", "outcome on step 3", old(ImpactLevel.OUTCOME, 3), level),
        violating("W01", "output on step 4", old(ImpactLevel.OUTPUT, 4), level),
        violating("W01", "impact on step 6", old(ImpactLevel.IMPACT, 6), level),
        violating("W01", "outcome on step 7", old(ImpactLevel.OUTCOME, 7), level));
  }

  /** Of the indicator that another one continues. */
  private static Network old(ImpactLevel level, int step) {
    return Edits.indicator("anschluss-alt", i -> i.level(level).wirkstufe(step));
  }

  private static List<RuleCase<Network>> effort() {
    Network output = quote(i -> i.level(ImpactLevel.OUTPUT).wirkstufe(NO_STEP));
    String field = "/handlungsfelder/0";
    return List.of(
        conforming("W02", "outcome", SampleNetworks.valid()),
        conforming("W02", "level not stated", quote(i -> i.level(NO_LEVEL).wirkstufe(NO_STEP))),
        conforming("W02", "step 4", quote(i -> i.level(NO_LEVEL).wirkstufe(4))),
        conforming("W02", "output, then outcome", and(output, ImpactLevel.OUTCOME)),
        conforming("W02", "outcome, then output", and(SampleNetworks.valid(), ImpactLevel.OUTPUT)),
        violating("W02", "output", output, field),
        violating("W02", "input", quote(i -> i.level(ImpactLevel.INPUT).wirkstufe(NO_STEP)), field),
        violating("W02", "step 3", quote(i -> i.level(NO_LEVEL).wirkstufe(3)), field),
        violating("W02", "input and output", and(output, ImpactLevel.INPUT), field));
  }

  private static Network and(Network network, ImpactLevel level) {
    Indicator further = SampleNetworks.valid().getIndicators().get(1);
    return network.with(
        n ->
            n.addIndicators(
                further.with(
                    i -> i.id("weitere").name("Weitere").level(level).wirkstufe(NO_STEP))));
  }

  private static List<RuleCase<Network>> fields() {
    Network output = quote(i -> i.goals(List.of()).level(ImpactLevel.OUTPUT).wirkstufe(NO_STEP));
    Network oldMeasuredOutcome =
        output.with(
            n ->
                n.indicators(
                    output.getIndicators().stream()
                        .map(
                            i ->
                                i.getId().equals("anschluss-alt")
                                    ? i.with(e -> e.level(ImpactLevel.OUTCOME))
                                    : i)
                        .toList()));
    return List.of(
        conforming("W02", "not worked on today", ended(output)),
        violating("W02", "of a measure", output, "/handlungsfelder/0"),
        violating("W02", "of a goal", ofGoal(), "/handlungsfelder/0"),
        violating("W02", "an old series does not count", oldMeasuredOutcome, "/handlungsfelder/0"),
        violating(
                "W02",
                "of a measure in another field",
                inField(output, "mint"),
                "/handlungsfelder/3")
            .beside("H05"),
        violating("W02", "of the goals of a measure", inField(output), "/handlungsfelder/0")
            .beside("H05"));
  }

  private static Network ofGoal() {
    return quote(i -> i.measures(List.of()).level(ImpactLevel.OUTPUT).wirkstufe(NO_STEP));
  }

  private static Network inField(Network network, String... fields) {
    return network.with(
        n ->
            n.measures(
                    network.getMeasures().stream()
                        .map(m -> m.with(e -> e.handlungsfelder(List.of(fields))))
                        .toList())
                .goals(
                    network.getGoals().stream()
                        .map(
                            g ->
                                g.getPartOf().isPresent()
                                    ? g.with(e -> e.handlungsfelder(List.of()))
                                    : g)
                        .toList()));
  }

  private static Network ended(Network network) {
    Period past = Period.builder().end(SampleNetworks.AS_OF.minusDays(1)).build();
    Handlungsfeld field = network.getHandlungsfelder().get(0).with(h -> h.period(past));
    return network.with(n -> n.handlungsfelder(List.of(field)));
  }

  private static List<RuleCase<Network>> stated() {
    Network silent = quote(i -> i.level(NO_LEVEL).wirkstufe(NO_STEP));
    Indicator second = silent.getIndicators().get(1).with(i -> i.id("weitere").name("Weitere"));
    return List.of(
        conforming("W07", "stated", SampleNetworks.valid()),
        conforming("W07", "told by its step", quote(i -> i.level(NO_LEVEL))),
        conforming("W07", "suspended", silent.with(n -> n.status(SUSPENDED))),
        violating("W07", "not stated", silent, "/indicators/1"),
        violating("W07", "none stated", silent.with(n -> n.addIndicator(second)), "/indicators"));
  }

  private static Network quote(Consumer<IndicatorBuilder> edit) {
    return Edits.indicator("anschlussquote", edit);
  }
}
