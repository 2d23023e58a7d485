package nrw.bildungsnetz.rules.impact;

import static nrw.bildungsnetz.model.NetworkStatus.SUSPENDED;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.GoalBuilder;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about what goals and measures serve. */
public final class ImpactLinkExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private ImpactLinkExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(goals(), goalsAbove(), measures()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> goals() {
    Network alone = fieldless(goal -> goal.partOf(Optional.empty()));
    return List.of(
        conforming("W05", "each of a Handlungsfeld", SampleNetworks.valid()),
        conforming("W05", "suspended", alone.with(n -> n.status(SUSPENDED))),
        conforming("W05", "last day of yesterday", pursuedUntil(TODAY.minusDays(1))),
        violating("W05", "last day of today", pursuedUntil(TODAY), "/goals/1").beside("H05"),
        violating("W05", "one without", alone, "/goals/1").beside("H05"),
        violating("W05", "none with one", aboveToo(alone), "/goals").beside("H05"),
        conforming("W05", "of a contract", noFieldAbove(SampleNetworks.valid())),
        conforming(
            "W05",
            "no Handlungsfeld stated at all",
            Edits.lacking(n -> n.handlungsfelder(List.of()))));
  }

  private static Network pursuedUntil(LocalDate end) {
    return fieldless(
        goal -> goal.partOf(Optional.empty()).period(Period.builder().end(end).build()));
  }

  private static List<RuleCase<Network>> goalsAbove() {
    Network part = fieldless(goal -> {});
    Network ofTheNetwork = noFieldAbove(SampleNetworks.valid());
    return List.of(
        conforming("W05", "part of a goal that has one", part),
        conforming("W05", "the goal of the whole network", ofTheNetwork),
        conforming("W05", "parts of a part", withParts(part, "beratung")),
        violating("W05", "part of a goal without", noFieldAbove(part), "/goals/1").beside("H05"),
        violating(
                "W05",
                "parts of a goal that is part of itself",
                withParts(fieldless(goal -> goal.partOf("beratung")), "beratung"),
                "/goals")
            .beside("H05", "R03"));
  }

  private static Network fieldless(Consumer<GoalBuilder> edit) {
    return Edits.goal("beratung", goal -> edit.accept(goal.handlungsfelder(List.of())));
  }

  private static Network noFieldAbove(Network network) {
    Goal above = network.getGoals().get(0).with(goal -> goal.handlungsfelder(List.of()));
    return network.with(n -> n.goals(List.of(above, network.getGoals().get(1))));
  }

  /** Neither does the goal above have a contract of its own. */
  private static Network aboveToo(Network network) {
    Network above = noFieldAbove(network);
    return above.with(
        n ->
            n.goals(
                above.getGoals().stream()
                    .map(goal -> goal.with(g -> g.agreement(Optional.empty())))
                    .toList()));
  }

  private static Network withParts(Network network, String above) {
    return network.with(n -> n.addGoals(part("teil-1", above), part("teil-2", above)));
  }

  private static Goal part(String id, String above) {
    return Goal.builder().id(id).name(id).partOf(above).build();
  }

  private static List<RuleCase<Network>> measures() {
    Measure measure = SampleNetworks.valid().getMeasures().get(0).with(m -> m.goals(List.of()));
    Network one = Edits.network(n -> n.measures(List.of(measure)));
    Network two =
        Edits.network(n -> n.measures(List.of(measure, measure.with(m -> m.id("zweite")))));
    return List.of(
        conforming("W08", "with a goal", SampleNetworks.valid()),
        conforming("W08", "suspended", one.with(n -> n.status(SUSPENDED))),
        conforming("W08", "over since yesterday", runningUntil(measure, TODAY.minusDays(1))),
        violating("W08", "until today", runningUntil(measure, TODAY), "/measures/0"),
        violating("W08", "one without", one, "/measures/0"),
        violating("W08", "none with one", two, "/measures"));
  }

  private static Network runningUntil(Measure measure, LocalDate end) {
    return Edits.network(
        n -> n.measures(List.of(measure.with(m -> m.period(Period.builder().end(end).build())))));
  }
}
