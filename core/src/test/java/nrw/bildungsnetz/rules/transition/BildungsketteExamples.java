package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Bildungsstufe.STUDIUM;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_06;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the steps of the Bildungskette. */
public final class BildungsketteExamples {

  private BildungsketteExamples() {}

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  public static List<RuleCase<Network>> all() {
    return Stream.of(coverage(), twice()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> coverage() {
    Network without = withTransitions(SampleNetworks.valid().getTransitions().subList(1, 6));
    Network first = withTransitions(SampleNetworks.valid().getTransitions().subList(0, 1));
    return List.of(
        conforming("T15", "every step", SampleNetworks.valid()),
        conforming("T15", "no transition at all", withTransitions(List.of())),
        conforming(
            "T15",
            "the network is suspended",
            without.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming(
            "T15", "none of the day", first.with(n -> n.transitions(ending(TODAY.minusDays(1))))),
        violating("T15", "nothing before school", without, "/transitions"),
        violating("T15", "nothing after the Kita", first, "/transitions"),
        violating(
            "T15", "last day", first.with(n -> n.transitions(ending(TODAY))), "/transitions"));
  }

  private static Network withTransitions(List<Transition> transitions) {
    return Edits.lacking(n -> n.transitions(transitions));
  }

  private static List<Transition> ending(LocalDate day) {
    Transition first = SampleNetworks.valid().getTransitions().get(0);
    return List.of(first.with(t -> t.period(Period.builder().end(day).build())));
  }

  private static List<RuleCase<Network>> twice() {
    return List.of(
        conforming("T16", "each step once", SampleNetworks.valid()),
        conforming(
            "T16", "from other Schulformen", andAlso(2, t -> t.fromSchulformen(Set.of("10")))),
        conforming("T16", "to other Schulformen", andAlso(2, t -> t.toSchulformen(Set.of("10")))),
        conforming("T16", "other grades", andAlso(2, t -> t.grades(Set.of(JAHRGANG_06)))),
        conforming("T16", "for others", andAlso(0, t -> t.targetGroups(Set.of("Eltern")))),
        conforming(
            "T16",
            "from other organisations",
            andAlso(0, t -> t.givingOrganisations(Set.of("fachbereich")))),
        conforming(
            "T16",
            "to other organisations",
            andAlso(0, t -> t.receivingOrganisations(Set.of("stadt")))),
        conforming(
            "T16",
            "until yesterday",
            andAlso(2, t -> t.period(Period.builder().end(TODAY.minusDays(1)).build()))),
        conforming(
            "T16",
            "from one of the stages",
            andAlso(1, t -> t.fromStages(Set.of(SEKUNDARSTUFE_II)))),
        conforming("T16", "to one of the stages", andAlso(1, t -> t.toStages(Set.of(STUDIUM)))),
        conforming(
            "T16",
            "neither has a stage",
            Edits.network(n -> n.addTransitions(nowhere("erster"), nowhere("zweiter")))),
        violating("T16", "the same", andAlso(2, t -> {}), "/transitions/6"),
        violating(
            "T16",
            "the same today for the last time",
            andAlso(2, t -> t.period(Period.builder().end(TODAY).build())),
            "/transitions/6"),
        violating("T16", "the same in several steps", andAlso(1, t -> {}), "/transitions/6"));
  }

  private static Network andAlso(int index, Consumer<TransitionBuilder> edit) {
    Transition other =
        SampleNetworks.valid().getTransitions().get(index).with(t -> t.id("zweiter")).with(edit);
    return Edits.network(n -> n.addTransition(other));
  }

  private static Transition nowhere(String id) {
    return Transition.builder()
        .id(id)
        .name("Übergänge")
        .direction(TransitionDirection.VERTICAL)
        .build();
  }
}
