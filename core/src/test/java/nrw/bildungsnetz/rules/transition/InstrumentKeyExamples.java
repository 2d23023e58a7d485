package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.BERUFSAUSBILDUNG;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_05;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_06;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_07;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_08;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_09;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_10;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.Q2;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the keys that instruments name. */
public final class InstrumentKeyExamples {

  private InstrumentKeyExamples() {}

  private static final String EDITION = CodeLists.standardelemente().getVersion().toString();

  /** Longer than a key can be. */
  private static final String NO_KEY = "4".repeat(41);

  public static List<RuleCase<Network>> all() {
    return Stream.of(recommendations(), elements(), options(), grades(), withoutEdition())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> recommendations() {
    return List.of(
        conforming("T04", "three of the list", SampleNetworks.valid()),
        conforming("T04", "none", recommendation("****")),
        conforming("T04", "of the wrong form", recommendation(NO_KEY)),
        violating(
            "T04",
            "two main forms",
            recommendation("0420", "20XX"),
            "/transitions/3/instruments/0/uebergangsempfehlungen"),
        violating(
            "T04",
            "a Schulform instead",
            recommendation("20"),
            "/transitions/3/instruments/0/uebergangsempfehlungen"));
  }

  private static Network recommendation(String... keys) {
    return Edits.instrument("grundschule-sek1", 0, i -> i.uebergangsempfehlungen(Set.of(keys)));
  }

  private static List<RuleCase<Network>> elements() {
    return List.of(
        conforming("T08", "two of the list", SampleNetworks.valid()),
        conforming("T08", "a category", element("SBO 4", Optional.of(EDITION))),
        conforming("T08", "of the third level", element("SBO 10.7.1", Optional.of(EDITION))),
        conforming("T08", "of the fourth level", element("SBO 6.5.1.2", Optional.of(EDITION))),
        conforming("T08", "of the wrong form", element(NO_KEY, Optional.of(EDITION))),
        conforming("T08", "of an older edition", element("SBO 7.3", Optional.of("2019"))),
        conforming("T08", "without edition", element("SBO 7.3", Optional.empty())),
        conforming(
            "T08",
            "none named",
            Edits.instrument("schule-beruf", 0, i -> i.standardelement(Optional.empty()))),
        violating(
            "T08",
            "of the third level, in no list",
            element("SBO 10.7.99", Optional.of(EDITION)),
            "/transitions/1/instruments/0/standardelement"),
        violating(
            "T08",
            "not in its edition",
            element("SBO 7.3", Optional.of(EDITION)),
            "/transitions/1/instruments/0/standardelement"));
  }

  private static List<RuleCase<Network>> withoutEdition() {
    return List.of(
        conforming("T20", "in the present edition", element("SBO 10.6", Optional.empty())),
        conforming(
            "T20",
            "of the third level in the present edition",
            element("SBO 10.6.1", Optional.empty())),
        conforming("T20", "of the wrong form", element(NO_KEY, Optional.empty())),
        conforming("T20", "of an older edition", element("SBO 7.3", Optional.of("2019"))),
        conforming(
            "T20",
            "none named",
            Edits.instrument(
                "schule-beruf",
                0,
                i -> i.standardelement(Optional.empty()).catalogueVersion(Optional.empty()))),
        violating(
            "T20",
            "of the third level, in no list",
            element("SBO 1.1.1", Optional.empty()),
            "/transitions/1/instruments/0/standardelement"),
        violating(
            "T20",
            "by an older number",
            element("SBO 7.3", Optional.empty()),
            "/transitions/1/instruments/0/standardelement"));
  }

  private static Network element(String key, Optional<String> edition) {
    return Edits.instrument(
        "schule-beruf", 0, i -> i.standardelement(key).catalogueVersion(edition));
  }

  private static List<RuleCase<Network>> options() {
    String place = "/transitions/1/instruments/1/anschlussoptionen";
    return List.of(
        conforming("T09", "after either stage", SampleNetworks.valid()),
        conforming(
            "T09",
            "studies after one of the stages",
            option(Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II), "STUD")),
        conforming(
            "T09",
            "studies after Sekundarstufe II",
            option(Set.of(SEKUNDARSTUFE_II), "STUD", "DUASTUD")),
        conforming("T09", "of the wrong form", option(Set.of(SEKUNDARSTUFE_II), NO_KEY)),
        conforming("T09", "stages not stated", option(Set.of(), "STUD")),
        violating("T09", "unknown", option(Set.of(SEKUNDARSTUFE_II), "UNI", "DUALSTUD"), place)
            .beside("T15"),
        violating(
                "T09",
                "studies after Sekundarstufe I",
                option(Set.of(SEKUNDARSTUFE_I), "STUD", "GY"),
                place)
            .beside("T15"),
        violating(
                "T09",
                "dual studies after Sekundarstufe I",
                option(Set.of(SEKUNDARSTUFE_I), "DUASTUD"),
                place)
            .beside("T15"),
        violating("T09", "both", option(Set.of(SEKUNDARSTUFE_I), "DUASTUD", "AUSBILDUNG"), place)
            .beside("T15"));
  }

  private static Network option(Set<Bildungsstufe> from, String... keys) {
    return Edits.transition(
        Edits.instrument("schule-beruf", 1, i -> i.anschlussoptionen(Set.of(keys))),
        "schule-beruf",
        t -> t.fromStages(from).toStages(Set.of(BERUFSAUSBILDUNG)));
  }

  private static List<RuleCase<Network>> grades() {
    String place = "/transitions/1/instruments/0";
    return List.of(
        conforming("T13", "grades not stated", SampleNetworks.valid()),
        conforming("T13", "one of its grades", used("SBO 4.1", EDITION, JAHRGANG_09, JAHRGANG_10)),
        conforming("T13", "of an older edition", used("SBO 4.1", "2019", JAHRGANG_10)),
        conforming("T13", "not in the list", used("SBO 4.9", EDITION, JAHRGANG_10)),
        conforming("T13", "for the school as a whole", used("SBO 3.4", EDITION, JAHRGANG_10)),
        conforming("T13", "of the third level", used("SBO 4.1.1", EDITION, JAHRGANG_09)),
        conforming(
            "T13",
            "edition not stated, in its grades today",
            Edits.instrument(
                "schule-beruf",
                0,
                i -> i.catalogueVersion(Optional.empty()).grades(Set.of(JAHRGANG_08)))),
        violating(
            "T13",
            "edition not stated, not in its grades today",
            Edits.instrument(
                "schule-beruf",
                0,
                i -> i.catalogueVersion(Optional.empty()).grades(Set.of(JAHRGANG_10))),
            place),
        violating(
            "T13", "of the third level, too early", used("SBO 4.1.1", EDITION, JAHRGANG_07), place),
        conforming(
            "T13",
            "none named",
            Edits.instrument(
                "schule-beruf",
                0,
                i -> i.standardelement(Optional.empty()).grades(Set.of(JAHRGANG_10)))),
        conforming(
            "T13", "its own grades count", inGrades(Set.of(JAHRGANG_08), Set.of(JAHRGANG_10))),
        violating("T13", "too late", used("SBO 4.1", EDITION, JAHRGANG_10), place),
        violating("T13", "too early", used("SBO 4.1", EDITION, JAHRGANG_07), place),
        violating("T13", "in the grades of its transition", inGrades(Set.of(), Set.of(Q2)), place),
        violating(
            "T13",
            "too early, and in its grades too",
            used("SBO 4.1", EDITION, JAHRGANG_07, JAHRGANG_08),
            place),
        violating(
            "T13",
            "of an older edition, before class 8",
            used("SBO 4.1", "2019", JAHRGANG_05),
            place),
        violating(
            "T13",
            "none named, before class 8",
            unnamed("Erkundung", InstrumentKind.STANDARDELEMENT, JAHRGANG_07),
            place),
        conforming(
            "T13",
            "a Potenzialanalyse of another programme, in class 7",
            unnamed("Potenzialanalyse", InstrumentKind.PROGRAMM, JAHRGANG_07)),
        violating(
            "T13",
            "a Potenzialanalyse of another programme, in class 6",
            unnamed("Potenzialanalyse", InstrumentKind.PROGRAMM, JAHRGANG_06),
            place),
        conforming(
            "T13",
            "another programme, in class 6",
            unnamed("Lesepaten", InstrumentKind.PROGRAMM, JAHRGANG_06)),
        violating(
            "T13",
            "though its transition has one",
            inGrades(Set.of(Q2), Set.of(JAHRGANG_09)),
            place));
  }

  private static Network used(String key, String edition, Jahrgangsstufe... grades) {
    return Edits.instrument(
        "schule-beruf",
        0,
        i -> i.standardelement(key).catalogueVersion(edition).grades(Set.of(grades)));
  }

  private static Network unnamed(String name, InstrumentKind kind, Jahrgangsstufe... grades) {
    return Edits.instrument(
        "schule-beruf",
        0,
        i ->
            i.name(name)
                .kind(kind)
                .standardelement(Optional.empty())
                .catalogueVersion(Optional.empty())
                .grades(Set.of(grades)));
  }

  /** A Potenzialanalyse in its own grades and in those of its transition. */
  private static Network inGrades(Set<Jahrgangsstufe> own, Set<Jahrgangsstufe> ofTransition) {
    return Edits.transition(
        Edits.instrument("schule-beruf", 0, i -> i.grades(own)),
        "schule-beruf",
        t -> t.grades(ofTransition));
  }
}
