package nrw.bildungsnetz.rules.form;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.SourceBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the form of single values. */
public final class FormExamples {

  private static final String NEW_SOURCE = "/sources/" + SampleNetworks.valid().getSources().size();

  private static final String FTE = "/posts/1/fte";
  private static final String PERCENT = "/evaluations/0/responsePercent";
  private static final String OBSERVED = "/indicators/1/target/value";

  private FormExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(
            texts(),
            plain(),
            misleading(),
            urls(),
            invisible(),
            letters(),
            ids(),
            keys(),
            wholeNumbers(),
            decimals(),
            digits())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> texts() {
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
            addressed("https://a.de/" + "u".repeat(1_988)),
            NEW_SOURCE + "/url"));
  }

  private static List<RuleCase<Network>> plain() {
    return List.of(
        conforming("F04", "umlaut as one character", named("B\u00fcro")),
        conforming("F04", "line feed in prose", described("eins\nzwei")),
        violating("F04", "umlaut as two characters", named("Bu\u0308ro"), "/name"),
        violating("F04", "line feed in a name", named("eins\nzwei"), "/name"),
        violating("F04", "control character", described("\u0007"), "/description").beside("F01"),
        violating("F01", "only no-break spaces", named("\u00a0\u00a0"), "/name"),
        violating("F04", "half a character", named("x\ud83d"), "/name"));
  }

  private static List<RuleCase<Network>> misleading() {
    return List.of(
        violating("F04", "direction override", named("Schule \u202Eelahcs"), "/name"),
        violating("F04", "direction mark", named("Schule\u200E"), "/name"),
        violating("F04", "isolate in prose", described("Schule \u2067\u2069"), "/description"),
        violating("F04", "tag character", named("Schule\uDB40\uDC41"), "/name"),
        violating("F04", "private use", named("Schule \uF0B7"), "/name"),
        violating("F04", "private use of a plane", named("Schule \uDBFF\uDFFD"), "/name"),
        conforming("F04", "Hebrew without controls", described("\u05D1\u05D9\u05EA")));
  }

  private static List<RuleCase<Network>> urls() {
    return List.of(
        conforming("F11", "https", addressed("https://www.bildung.koeln.de/netz?id=1&x[a]=b#ziel")),
        conforming("F11", "capitals and port", addressed("HTTP://Example.org:8080")),
        conforming("F11", "umlauts", addressed("https://www.köln.de/übersicht")),
        conforming("F11", "address of a host by number", addressed("http://[2001:db8::1]/")),
        violating("F11", "script", addressed("javascript:alert(1)"), NEW_SOURCE + "/url"),
        violating("F11", "no address", addressed("kein url"), NEW_SOURCE + "/url"),
        violating("F11", "without scheme", addressed("www.dortmund.de"), NEW_SOURCE + "/url"),
        violating("F11", "relative", addressed("//www.dortmund.de"), NEW_SOURCE + "/url"),
        violating("F11", "other scheme", addressed("ftp://www.dortmund.de"), NEW_SOURCE + "/url"),
        violating("F11", "no host", addressed("https:///netz"), NEW_SOURCE + "/url"),
        violating("F11", "only a dot", addressed("https://."), NEW_SOURCE + "/url"),
        violating("F11", "password", addressed("https://a:b@example.org"), NEW_SOURCE + "/url"),
        violating("F11", "blank inside", addressed("https://a.de/b c"), NEW_SOURCE + "/url"),
        violating("F11", "blank before", addressed(" https://a.de"), NEW_SOURCE + "/url"),
        violating("F11", "empty", addressed(""), NEW_SOURCE + "/url"));
  }

  private static List<RuleCase<Network>> invisible() {
    return List.of(
        conforming("F12", "no-break space and dashes", named("a\u00A0\u2013 \u201Eb\u201C")),
        conforming("F12", "joined emoji", described("\uD83D\uDC69\u200D\uD83C\uDFEB \u2764\uFE0F")),
        conforming("F12", "keycap", described("1\uFE0F\u20E3")),
        conforming("F12", "joiner in Persian", described("\u0645\u06CC\u200C\u062E")),
        violating("F12", "soft hyphen", named("Bildungs\u00ADnetz"), "/name"),
        violating("F12", "zero-width space in prose", described("a\u200Bb"), "/description"),
        violating("F12", "byte order mark", named("\uFEFFNetz"), "/name"),
        violating("F12", "word joiner", named("Netz\u2060"), "/name"),
        violating("F12", "joiner between Latin letters", named("a\u200Db"), "/name"),
        violating("F12", "filler", named("Netz\u3164"), "/name"),
        violating("F12", "blank Braille pattern", named("Netz \u2800"), "/name"),
        violating("F12", "only a filler", named("\u2800"), "/name").beside("F01"),
        violating(
            "F12",
            "in an element of a set",
            Edits.network(n -> n.addTopic("Ganz\u00ADtag")),
            "/topics"));
  }

  private static List<RuleCase<Network>> letters() {
    return List.of(
        conforming("F13", "accents", named("Đặng Þórr Łódź Çağ Ș")),
        conforming("F13", "letter with two accents", named("C\u0328\u0306 L\u0325\u0304")),
        conforming("F13", "letters joined below", named("K\u035Fh")),
        conforming("F13", "superscripts and signs", named("3ᵈ ª µ ™ №")),
        conforming("F13", "Greek name", named("Griechische Schule \u0395\u03BB\u03BB\u03AC\u03C2")),
        conforming("F13", "Bulgarian name", named("\u0423\u0447\u0438\u043B\u0438\u0449\u0435")),
        conforming("F13", "any letters in prose", described("\u05D1\u05D9\u05EA")),
        violating("F13", "Cyrillic in a Latin word", named("Gymn\u0430sium"), "/name"),
        violating("F13", "Cyrillic in front", named("\u0410rnsberg"), "/name"),
        violating("F13", "Greek in a Latin word", named("Sch\u03BFle"), "/name"),
        violating("F13", "word that looks Latin", named("Schule \u0410"), "/name"),
        violating("F13", "Cyrillic beyond Bulgarian", named("\u0405chule"), "/name"),
        violating("F13", "Hebrew", named("\u05D1\u05D9\u05EA"), "/name"),
        violating("F13", "full width", named("\uFF33chule"), "/name"),
        violating("F13", "mathematical letter", named("\uD835\uDC12chule"), "/name"),
        violating("F13", "phonetic letter", named("Sch\u0251l"), "/name"),
        violating("F13", "accents nobody combines", named("x\u0302"), "/name"));
  }

  private static List<RuleCase<Network>> ids() {
    return List.of(
        conforming("F03", "64 characters", withSource("x".repeat(64))),
        violating("F03", "65 characters", withSource("x".repeat(65)), NEW_SOURCE + "/id"),
        violating("F03", "umlaut", withSource("b\u00fcro"), NEW_SOURCE + "/id"),
        violating("F03", "hyphen in front", withSource("-a"), NEW_SOURCE + "/id"),
        violating(
            "F03",
            "of a reference",
            Edits.membership("schulen", m -> m.organisation("das Gymnasium")),
            "/memberships/5/organisation"));
  }

  private static List<RuleCase<Network>> keys() {
    return List.of(
        conforming("F05", "of Kreis and Gemeinde", SampleNetworks.valid()),
        violating("F05", "leading zero lost", Edits.network(n -> n.ags("5978")), "/ags"),
        violating("F05", "Gemeinde for a Kreis", Edits.network(n -> n.ags("05978004")), "/ags"),
        violating(
            "F05",
            "seven digits",
            Edits.organisation("stadt", o -> o.ags("0597800")),
            "/organisations/4/ags"),
        violating(
            "F05",
            "as in the ministry's files",
            Edits.organisation("stadt", o -> o.ags("911000")),
            "/organisations/4/ags"),
        conforming("F06", "six digits", SampleNetworks.valid()),
        violating(
            "F06",
            "five digits",
            Edits.organisation("gymnasium", o -> o.schulnummer("17001")),
            "/organisations/5/schulnummer"),
        violating(
            "F06",
            "blank before",
            Edits.organisation("gymnasium", o -> o.schulnummer(" 170001")),
            "/organisations/5/schulnummer"),
        conforming("F07", "two digits", SampleNetworks.valid()),
        violating(
            "F07",
            "one digit",
            Edits.organisation("gymnasium", o -> o.schulform("2")),
            "/organisations/5/schulform"));
  }

  private static List<RuleCase<Network>> wholeNumbers() {
    return List.of(
        conforming("F08", "first year", founded(1800)),
        conforming("F08", "one meeting", meetings(1)),
        violating("F08", "year before the first", founded(1799), "/organisations/5/foundedYear"),
        violating("F08", "no meeting", meetings(0), "/committees/0/meetingsPerYear"),
        conforming("F09", "last year", founded(2199)),
        conforming("F09", "a meeting a day", meetings(366)),
        violating("F09", "year after the last", founded(2200), "/organisations/5/foundedYear")
            .beside("N20"),
        violating("F09", "more meetings than days", meetings(367), "/committees/0/meetingsPerYear")
            .beside("M01"));
  }

  private static List<RuleCase<Network>> decimals() {
    return List.of(
        conforming("F08", "the smallest share of a post", fte("0.0001")),
        violating("F08", "no share of a post", fte("0"), FTE),
        violating("F08", "less than none", fte("-0.5"), FTE),
        conforming("F09", "all who were asked", percent("100.000")),
        violating("F09", "more than were asked", percent("100.001"), PERCENT).beside("M20"));
  }

  private static List<RuleCase<Network>> digits() {
    return List.of(
        conforming("F10", "as many digits as allowed", fte("9999.9999")),
        conforming("F10", "fewer digits, written with zeros", fte("1.5000")),
        conforming("F10", "below zero", observed("-999999999999999.999999")),
        conforming("F10", "written with an exponent", observed("1E+14")),
        violating("F10", "one digit more before the point", fte("10000"), FTE),
        violating("F10", "one digit more after the point", fte("0.00001"), FTE),
        violating("F10", "one zero more after the point", fte("1.50000"), FTE),
        violating("F10", "below zero", observed("-1000000000000000"), OBSERVED),
        violating("F10", "written with an exponent", observed("1E+15"), OBSERVED),
        violating("F10", "percent", percent("99.9999"), PERCENT).beside("M20"));
  }

  private static Network fte(String value) {
    return Edits.post("lehrkraft", p -> p.fte(new BigDecimal(value)));
  }

  private static Network percent(String value) {
    return Edits.evaluation("umfrage-2023", e -> e.responsePercent(new BigDecimal(value)));
  }

  private static Network observed(String value) {
    Observation observation = Observation.builder().value(new BigDecimal(value)).build();
    return Edits.indicator("anschlussquote", i -> i.target(observation));
  }

  private static Network named(String name) {
    return Edits.network(n -> n.name(name));
  }

  private static Network described(String text) {
    return Edits.network(n -> n.description(text));
  }

  private static Network addressed(String url) {
    return Edits.network(n -> n.addSource(source("s").url(url).build()));
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
