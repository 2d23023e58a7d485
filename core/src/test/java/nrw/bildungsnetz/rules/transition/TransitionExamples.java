package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.ARBEITSWELT;
import static nrw.bildungsnetz.codes.Bildungsstufe.KITA;
import static nrw.bildungsnetz.codes.Bildungsstufe.PRIMARSTUFE;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testing.RuleCase;

/** Examples of the rules about transitions. */
public final class TransitionExamples {

  private TransitionExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(steps(), horizontal(), unstated()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> steps() {
    return List.of(
        conforming("T01", "steps of the Bildungskette", SampleNetworks.valid()),
        conforming("T01", "stages not stated", vertical(Set.of(), Set.of())),
        conforming("T01", "one end not stated", vertical(Set.of(KITA), Set.of())),
        conforming(
            "T01",
            "several stages roughly",
            vertical(Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II), Set.of(ARBEITSWELT))),
        violating(
            "T01",
            "a stage left out",
            vertical(Set.of(KITA), Set.of(SEKUNDARSTUFE_I)),
            "/transitions/6"),
        violating(
            "T01", "backwards", vertical(Set.of(PRIMARSTUFE), Set.of(KITA)), "/transitions/6"),
        violating(
            "T01",
            "vertical within one stage",
            vertical(Set.of(SEKUNDARSTUFE_I), Set.of(SEKUNDARSTUFE_I)),
            "/transitions/6"),
        violating(
            "T01",
            "one of the starts leads nowhere",
            vertical(Set.of(KITA, SEKUNDARSTUFE_I), Set.of(ARBEITSWELT)),
            "/transitions/6"),
        violating(
            "T01",
            "one of the ends is not reached",
            vertical(Set.of(KITA), Set.of(PRIMARSTUFE, ARBEITSWELT)),
            "/transitions/6"),
        violating(
                "T01",
                "horizontal outside the Sekundarstufe I, the other end not stated",
                Edits.transition(
                    "wechsel", t -> t.fromStages(Set.of(SEKUNDARSTUFE_II)).toStages(Set.of())),
                "/transitions/2")
            .beside("T15"),
        violating(
                "T01",
                "horizontal outside the Sekundarstufe I",
                Edits.transition("wechsel", t -> t.fromStages(Set.of(SEKUNDARSTUFE_II))),
                "/transitions/2")
            .beside("T15"));
  }

  /** One more transition, so that no step is left untended. */
  private static Network vertical(Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    return Edits.network(
        n ->
            n.addTransition(
                Transition.builder()
                    .id("weiterer")
                    .name("Weiterer Übergang")
                    .direction(TransitionDirection.VERTICAL)
                    .fromStages(from)
                    .toStages(to)
                    .addCoordinatingOrganisation("koko")
                    .build()));
  }

  private static List<RuleCase<Network>> horizontal() {
    return List.of(
        conforming("T03", "from Gymnasium to Gesamtschule", SampleNetworks.valid()),
        conforming("T03", "Schulformen not stated", schulformen(Set.of(), Set.of())),
        conforming(
            "T03", "several to and fro", schulformen(Set.of("15", "20"), Set.of("15", "20"))),
        conforming(
            "T03",
            "a vertical one",
            Edits.transition("kita-schule", t -> t.toSchulformen(Set.of("02")))),
        violating(
                "T03",
                "from Grundschule, the other end not stated",
                schulformen(Set.of("02"), Set.of()),
                "/transitions/2")
            .beside("T19"),
        violating("T03", "the same", schulformen(Set.of("20"), Set.of("20")), "/transitions/2"),
        violating(
            "T03", "from Grundschule", schulformen(Set.of("02"), Set.of("20")), "/transitions/2"),
        violating(
            "T03", "to Grundschule", schulformen(Set.of("20"), Set.of("02")), "/transitions/2"));
  }

  private static List<RuleCase<Network>> unstated() {
    Network none = schulformen(Set.of(), Set.of());
    LocalDate yesterday = SampleNetworks.AS_OF.minusDays(1);
    return List.of(
        conforming("T19", "both stated", SampleNetworks.valid()),
        conforming(
            "T19", "the network is suspended", none.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming(
            "T19",
            "no longer tended",
            Edits.transition(
                "wechsel",
                t -> t.fromSchulformen(Set.of()).period(Period.builder().end(yesterday).build()))),
        violating("T19", "neither stated", none, "/transitions/2"),
        violating("T19", "one not stated", schulformen(Set.of(), Set.of("15")), "/transitions/2"),
        violating(
            "T19", "the other not stated", schulformen(Set.of("20"), Set.of()), "/transitions/2"),
        violating(
            "T19",
            "neither of two",
            none.with(
                n ->
                    n.addTransition(
                        none.getTransitions()
                            .get(2)
                            .with(t -> t.id("zweiter").addTargetGroup("Eltern")))),
            "/transitions"));
  }

  private static Network schulformen(Set<String> from, Set<String> to) {
    return Edits.transition("wechsel", t -> t.fromSchulformen(from).toSchulformen(to));
  }
}
