package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.BERUFSAUSBILDUNG;
import static nrw.bildungsnetz.codes.Bildungsstufe.KITA;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the organisations of transitions. */
public final class TransitionPartnerExamples {

  private TransitionPartnerExamples() {}

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  public static List<RuleCase<Network>> all() {
    return Stream.of(koordinierung(), sides(), stages()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> koordinierung() {
    Network without = coordinatedBy("agentur");
    return List.of(
        conforming("T10", "with the Kommunale Koordinierung", SampleNetworks.valid()),
        conforming("T10", "the network is suspended", suspended(without)),
        conforming("T10", "not begun yet", beginning(TODAY.plusDays(1), without)),
        conforming(
            "T10",
            "not from school",
            without.with(n -> n.transitions(without.getTransitions().subList(4, 6)))),
        conforming(
            "T10",
            "to another school",
            Edits.transition(
                "schule-beruf", t -> coordinated(t, "agentur").toStages(Set.of(SEKUNDARSTUFE_II)))),
        conforming(
            "T10",
            "from the Kita",
            Edits.transition(
                "schule-beruf", t -> coordinated(t, "agentur").fromStages(Set.of(KITA)))),
        violating("T10", "with others alone", without, "/transitions/1"),
        violating("T10", "with nobody", coordinatedBy(), "/transitions/1"),
        violating("T10", "from today on", beginning(TODAY, without), "/transitions/1"),
        violating("T10", "one of two", twice(List.of("koko"), List.of()), "/transitions/6"),
        violating("T10", "neither of two", twice(List.of(), List.of()), "/transitions"));
  }

  private static Network suspended(Network network) {
    return network.with(n -> n.status(NetworkStatus.SUSPENDED));
  }

  private static Network coordinatedBy(String... organisations) {
    return Edits.transition("schule-beruf", t -> coordinated(t, organisations));
  }

  private static TransitionBuilder coordinated(TransitionBuilder t, String... organisations) {
    return t.coordinatingOrganisations(List.of(organisations));
  }

  private static Network beginning(LocalDate day, Network network) {
    Period since = Period.builder().start(day).build();
    return Edits.transition(network, "schule-beruf", t -> t.period(since));
  }

  private static Network twice(List<String> first, List<String> second) {
    Network network = coordinatedBy(first.toArray(String[]::new));
    Transition other =
        network
            .getTransitions()
            .get(1)
            .with(
                t ->
                    t.id("zweiter")
                        .coordinatingOrganisations(second)
                        .targetGroups(Set.of("Eltern")));
    return network.with(n -> n.addTransition(other));
  }

  private static List<RuleCase<Network>> sides() {
    Network giving = sides(Set.of("kita"), Set.of());
    return List.of(
        conforming("T17", "both", SampleNetworks.valid()),
        conforming("T17", "the network is suspended", suspended(giving)),
        conforming("T17", "no longer tended", endedYesterday(giving)),
        violating("T17", "giving ones alone", giving, "/transitions/0"),
        violating("T17", "neither", sides(Set.of(), Set.of()), "/transitions/0"),
        violating(
                "T17",
                "neither of the only two",
                Edits.network(
                    n ->
                        n.transitions(
                            sides(Set.of(), Set.of()).getTransitions().subList(0, 2).stream()
                                .map(t -> t.with(copy -> copy.givingOrganisations(Set.of())))
                                .toList())),
                "/transitions")
            .beside("T15"),
        violating(
            "T17",
            "receiving ones alone",
            sides(Set.of(), Set.of("grundschulen")),
            "/transitions/0"));
  }

  private static Network sides(Set<String> giving, Set<String> receiving) {
    return Edits.transition(
        "kita-schule", t -> t.givingOrganisations(giving).receivingOrganisations(receiving));
  }

  private static Network endedYesterday(Network network) {
    Period ended = Period.builder().end(TODAY.minusDays(1)).build();
    return Edits.transition(network, "kita-schule", t -> t.period(ended));
  }

  private static List<RuleCase<Network>> stages() {
    return List.of(
        conforming("T18", "Kita and school", SampleNetworks.valid()),
        conforming(
            "T18", "of a kind that may be anywhere", sides(Set.of("fachbereich"), Set.of("stadt"))),
        conforming(
            "T18",
            "an organisation nobody knows",
            sides(Set.of("nirgends"), Set.of("grundschulen"))),
        conforming(
            "T18",
            "stages not stated",
            Edits.transition(
                "kita-schule",
                t ->
                    t.fromStages(Set.of())
                        .toStages(Set.of())
                        .givingOrganisations(Set.of("gymnasium")))),
        conforming(
            "T18",
            "fits one of the stages",
            Edits.transition(
                "schule-beruf",
                t ->
                    t.givingOrganisations(Set.of("gymnasium"))
                        .receivingOrganisations(Set.of("hochschule")))),
        conforming(
            "T18",
            "a Hochschule that trains",
            Edits.transition(
                "schule-beruf",
                t ->
                    t.toStages(Set.of(BERUFSAUSBILDUNG))
                        .givingOrganisations(Set.of("gymnasium"))
                        .receivingOrganisations(Set.of("hochschule")))),
        violating(
            "T18",
            "a school gives children of a Kita",
            sides(Set.of("gymnasium"), Set.of("grundschulen")),
            "/transitions/0/givingOrganisations"),
        violating(
            "T18",
            "a Kita takes in pupils",
            sides(Set.of("kita"), Set.of("kita")),
            "/transitions/0/receivingOrganisations"),
        violating(
            "T18",
            "both sides swapped",
            sides(Set.of("grundschulen"), Set.of("kita")),
            "/transitions/0/givingOrganisations",
            "/transitions/0/receivingOrganisations"),
        violating(
            "T18",
            "a Hochschule in school",
            Edits.transition(
                "sek1-sek2",
                t ->
                    t.givingOrganisations(Set.of("gymnasium"))
                        .receivingOrganisations(Set.of("hochschule"))),
            "/transitions/4/receivingOrganisations"));
  }
}
