package nrw.bildungsnetz.rules;

import static nrw.bildungsnetz.rules.RuleCase.conforming;
import static nrw.bildungsnetz.rules.RuleCase.violating;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.SourceBuilder;

/** Examples of the rules about the form of single values. */
final class FormExamples {

  private FormExamples() {}

  static List<RuleCase> all() {
    return Stream.of(texts(), plain(), ids(), keys(), numbers()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> texts() {
    return List.of(
        conforming("F01", "a name", SampleNetworks.valid()),
        violating("F01", "empty name", named(""), "/name"),
        violating("F01", "blank name", named("  "), "/name"),
        violating("F01", "blank element of a set", Edits.network(n -> n.addTopic(" ")), "/topics"),
        conforming("F02", "255 characters", named("x".repeat(255))),
        conforming("F02", "prose of 10,000", described("x".repeat(10_000))),
        violating("F02", "256 characters", named("x".repeat(256)), "/name"),
        violating("F02", "prose of 10,001", described("x".repeat(10_001)), "/description"),
        violating(
            "F02",
            "address of 2,001",
            Edits.network(n -> n.addSource(source("s").url("u".repeat(2_001)).build())),
            "/sources/2/url"));
  }

  private static List<RuleCase> plain() {
    return List.of(
        conforming("F04", "umlaut as one character", named("B\u00fcro")),
        conforming("F04", "line feed in prose", described("eins\nzwei")),
        violating("F04", "umlaut as two characters", named("Bu\u0308ro"), "/name"),
        violating("F04", "line feed in a name", named("eins\nzwei"), "/name"),
        violating("F04", "control character", described("\u0007"), "/description").beside("F01"),
        violating("F01", "only no-break spaces", named("\u00a0\u00a0"), "/name"),
        violating("F04", "half a character", named("x\ud83d"), "/name"));
  }

  private static List<RuleCase> ids() {
    return List.of(
        conforming("F03", "64 characters", withSource("x".repeat(64))),
        violating("F03", "65 characters", withSource("x".repeat(65)), "/sources/2/id"),
        violating("F03", "umlaut", withSource("b\u00fcro"), "/sources/2/id"),
        violating("F03", "hyphen in front", withSource("-a"), "/sources/2/id"),
        violating(
                "F03",
                "of a reference",
                Edits.membership("schulen", m -> m.organisation("das Gymnasium")),
                "/memberships/5/organisation")
            .beside("R01"));
  }

  private static List<RuleCase> keys() {
    return List.of(
        conforming("F05", "of Kreis and Gemeinde", SampleNetworks.valid()),
        violating("F05", "leading zero lost", Edits.network(n -> n.ags("5978")), "/ags"),
        violating("F05", "Gemeinde for a Kreis", Edits.network(n -> n.ags("05978004")), "/ags"),
        violating(
            "F05",
            "seven digits",
            Edits.organisation("stadt", o -> o.ags("0597800")),
            "/organisations/4/ags"),
        conforming("F06", "six digits", SampleNetworks.valid()),
        violating(
            "F06",
            "five digits",
            Edits.organisation("gymnasium", o -> o.schulnummer("17001")),
            "/organisations/5/schulnummer"),
        conforming("F07", "two digits", SampleNetworks.valid()),
        violating(
            "F07",
            "one digit",
            Edits.organisation("gymnasium", o -> o.schulform("2")),
            "/organisations/5/schulform"));
  }

  private static List<RuleCase> numbers() {
    return List.of(
        conforming("F08", "first year", founded(1800)),
        conforming("F08", "one meeting", meetings(1)),
        violating("F08", "year before the first", founded(1799), "/organisations/5/foundedYear"),
        violating("F08", "no meeting", meetings(0), "/committees/0/meetingsPerYear"),
        conforming("F09", "last year", founded(2199)),
        conforming("F09", "a meeting a day", meetings(366)),
        violating("F09", "year after the last", founded(2200), "/organisations/5/foundedYear"),
        violating(
            "F09", "more meetings than days", meetings(367), "/committees/0/meetingsPerYear"));
  }

  private static Network named(String name) {
    return Edits.network(n -> n.name(name));
  }

  private static Network described(String text) {
    return Edits.network(n -> n.description(text));
  }

  private static Network withSource(String id) {
    return Edits.network(n -> n.addSource(source(id).build()));
  }

  private static SourceBuilder source(String id) {
    return Source.builder().id(id).title("Quelle");
  }

  private static Network founded(int year) {
    return Edits.organisation("gymnasium", o -> o.foundedYear(year));
  }

  private static Network meetings(int number) {
    return Edits.committee("lenkungskreis", c -> c.meetingsPerYear(number));
  }
}
