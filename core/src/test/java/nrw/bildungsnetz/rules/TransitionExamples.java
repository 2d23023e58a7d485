package nrw.bildungsnetz.rules;

import static nrw.bildungsnetz.codes.Bildungsstufe.ARBEITSWELT;
import static nrw.bildungsnetz.codes.Bildungsstufe.KITA;
import static nrw.bildungsnetz.codes.Bildungsstufe.PRIMARSTUFE;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.rules.Cases.conforming;
import static nrw.bildungsnetz.rules.Cases.violating;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testing.RuleCase;

/** Examples of the rules about transitions. */
final class TransitionExamples {

  private TransitionExamples() {}

  static List<RuleCase<Network>> all() {
    return Stream.of(steps(), horizontal()).flatMap(List::stream).toList();
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
            "/transitions/0"),
        violating(
            "T01", "backwards", vertical(Set.of(PRIMARSTUFE), Set.of(KITA)), "/transitions/0"),
        violating(
            "T01",
            "vertical within one stage",
            vertical(Set.of(SEKUNDARSTUFE_I), Set.of(SEKUNDARSTUFE_I)),
            "/transitions/0"),
        violating(
            "T01",
            "one of the starts leads nowhere",
            vertical(Set.of(KITA, SEKUNDARSTUFE_I), Set.of(ARBEITSWELT)),
            "/transitions/0"),
        violating(
            "T01",
            "one of the ends is not reached",
            vertical(Set.of(KITA), Set.of(PRIMARSTUFE, ARBEITSWELT)),
            "/transitions/0"),
        violating(
            "T01",
            "horizontal outside the Sekundarstufe I, the other end not stated",
            Edits.transition(
                "wechsel", t -> t.fromStages(Set.of(SEKUNDARSTUFE_II)).toStages(Set.of())),
            "/transitions/2"),
        violating(
            "T01",
            "horizontal outside the Sekundarstufe I",
            Edits.transition("wechsel", t -> t.fromStages(Set.of(SEKUNDARSTUFE_II))),
            "/transitions/2"));
  }

  private static Network vertical(Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    return Edits.transition("kita-schule", t -> t.fromStages(from).toStages(to));
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
            "/transitions/2"),
        violating("T03", "the same", schulformen(Set.of("20"), Set.of("20")), "/transitions/2"),
        violating(
            "T03", "from Grundschule", schulformen(Set.of("02"), Set.of("20")), "/transitions/2"),
        violating(
            "T03", "to Grundschule", schulformen(Set.of("20"), Set.of("02")), "/transitions/2"));
  }

  private static Network schulformen(Set<String> from, Set<String> to) {
    return Edits.transition("wechsel", t -> t.fromSchulformen(from).toSchulformen(to));
  }
}
