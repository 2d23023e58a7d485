package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that contradict themselves about whose network it is, who sits there for whom, and how
 * many: each differs from the sound one in a statement or two, and has its verdict at the place
 * that contradicts. Their near misses have neither ERROR nor WARNING.
 */
class KindsOfContradictionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String PARTY = "/agreements/0/parties/1/organisation";
  private static final String DECIDED = "/agreements/0/events/0/decidedBy";
  private static final String OFFICE = "/agreements/0/parties/1/signatories/0/office";

  /** Places in the sound document, and what they are to hold, as JSON. */
  private record Case(String name, Severity due, String place, List<String> edits) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case error(String name, String place, String... edits) {
    return new Case(name, Severity.ERROR, place, List.of(edits));
  }

  private static Case warning(String name, String place, String... edits) {
    return new Case(name, Severity.WARNING, place, List.of(edits));
  }

  private static Case quiet(String name, String... edits) {
    return new Case(name, Severity.INFO, "", List.of(edits));
  }

  static Stream<Case> contradictions() {
    return Stream.of(whoseNetwork(), whoSits(), howMany()).flatMap(List::stream);
  }

  private static List<Case> whoseNetwork() {
    return List.of(
        error("the key of another Kreis", PARTY, "/ags=\"05978\""),
        error("a party of another Kreis", PARTY, "/organisations/4/ags=\"05978\""),
        error("a party of a city", PARTY, "/organisations/4/ags=\"05914\""),
        error(
            "a Kreis with the key of a city",
            "/organisations/4/kind",
            "/organisations/4/ags=\"05914\""),
        error(
            "a Kreis called a city",
            "/organisations/4/kind",
            "/organisations/4/kind=\"KREISFREIE_STADT\""),
        error(
            "Gemeinden with the key of a city",
            "/organisations/5/kind",
            "/organisations/5/ags=\"05914\""),
        error("two Kreise", "/agreements/0/parties", party("kreis2"), kreis("kreis2", "05978")),
        error(
            "a Kreis and a city",
            "/agreements/0/parties",
            party("kreis2"),
            city("kreis2", "05914")),
        warning(
            "a Gemeinde of another Kreis",
            "/agreements/0/parties/2",
            party("stadt"),
            gemeinde("05978004")),
        warning(
            "another Schulamt", "/memberships/2/organisation", "/organisations/3/ags=\"05978\""),
        error(
            "another Bezirksregierung by its key alone",
            "/memberships/1/organisation",
            "/organisations/2/regierungsbezirk=null",
            "/organisations/2/name=\"Bezirksregierung\"",
            "/organisations/2/ags=\"05315\""),
        error(
            "a Bezirksregierung with the key of another",
            "/organisations/2/regierungsbezirk",
            "/organisations/2/ags=\"05315\""),
        warning(
            "another Kreis by its name alone",
            "/organisations/4/name",
            "/organisations/4/ags=null",
            "/organisations/4/name=\"Kreis Unna\""),
        warning("another name", "/name", "/name=\"Bildungsnetz Essen\""),
        warning(
            "two schools with one number",
            "/organisations/13/schulnummer",
            school("A"),
            school("B")));
  }

  private static List<Case> whoSits() {
    return List.of(
        warning("a Rat decides for a Kreis", DECIDED, "/agreements/0/events/0/decidedBy=\"RAT\""),
        warning(
            "an Oberbürgermeister signs for a Kreis", OFFICE, OFFICE + "=\"OBERBUERGERMEISTER\""),
        warning(
            "an Oberbürgermeister sits for a Kreis",
            "/memberships/0/office",
            "/memberships/0/office=\"Oberbürgermeister\""),
        warning(
            "a Landrat signs for the Land",
            "/agreements/0/parties/0/signatories/0/office",
            "/agreements/0/parties/0/signatories/0/office=\"LANDRAT\""),
        warning(
            "the Kreis on the side of the Land",
            "/agreements/0/parties/0",
            "/agreements/0/parties/0/representedBy=\"kommune\""),
        warning(
            "the Kreis as untere Schulaufsicht",
            "/memberships/2/represents",
            "/memberships/2/organisation=\"kommune\""),
        error(
            "Gemeinden as untere Schulaufsicht",
            "/memberships/2/represents",
            "/memberships/2/organisation=\"gem\""),
        error(
            "the Bezirksregierung as untere",
            "/memberships/2/represents",
            "/memberships/2/organisation=\"br\""),
        error(
            "both Schulaufsichten swapped",
            "/memberships/1/represents",
            "/memberships/1/represents=\"UNTERE_SCHULAUFSICHT\"",
            "/memberships/2/represents=\"OBERE_SCHULAUFSICHT\""),
        error(
            "a seat of the Gemeinden held for the Land",
            "/memberships/1/seat",
            "/seats=[{\"id\":\"s\",\"committee\":\"lk\",\"represents\":\"GEMEINDEN\"}]",
            "/memberships/1/seat=\"s\""),
        error(
            "the ministry for the Kommune",
            "/memberships/0/represents",
            "/memberships/0/organisation=\"msb\""),
        warning(
            "a school for the Land",
            "/memberships/4/represents",
            "/memberships/4/represents=\"LAND\""));
  }

  private static List<Case> howMany() {
    return List.of(
        error(
            "parity, and quotas of six and five",
            "/agreements/0/content/seatQuotas",
            parity(),
            quotas(6, 5)),
        error("six and seven by their seats", "/committees/0", parity(), seats(6), members(6, 7)),
        error("seven on six places", "/seats/1", seats(6), members(6, 7)),
        warning(
            "more members than the quota", "/committees/0", quotas(6, 6), seats(7), members(6, 7)),
        warning("more seats than the quota", "/committees/0", quotas(6, 6), seats(7)),
        error("two without dates on one place", "/seats/0", seats(1), members(2, 1)));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void hasItsVerdictAtItsPlace(Case each) throws IOException {
    assertThat(findings(each))
        .filteredOn(finding -> finding.getSeverity() == each.due())
        .extracting(finding -> finding.getPath().toJsonPointer())
        .anySatisfy(pointer -> assertThat(pointer).startsWith(each.place()));
  }

  static Stream<Case> nearMisses() {
    return Stream.of(
        quiet("the key of the Kreis"),
        quiet("a Gemeinde of the Kreis signs with it", party("stadt"), gemeinde("05974040")),
        quiet("the Gemeinden sign with their Kreis", party("gem")),
        quiet(
            "a Bezirksregierung by its key alone",
            "/organisations/2/regierungsbezirk=null",
            "/organisations/2/ags=\"05958004\""),
        quiet("Essen in Hessen", "/name=\"Bildungsnetz nach dem Vorbild von Hessen\""),
        quiet("two numbers", school("A"), school("B").replace("165000", "165001")),
        quiet("a Kreisdirektor signs", OFFICE + "=\"KREISDIREKTOR\""),
        quiet(
            "a Rat decides where a Gemeinde signs",
            party("stadt"),
            gemeinde("05974040"),
            "/agreements/0/events=[{\"kind\":\"COUNCIL_DECISION\",\"date\":\"2020-03-10\",\"decidedBy\":\"RAT\"},{\"kind\":\"START\",\"date\":\"2020-08-01\"}]"),
        quiet(
            "the Gemeinden on their seat",
            "/seats=[{\"id\":\"s\",\"committee\":\"lk\",\"represents\":\"GEMEINDEN\"}]",
            "/memberships/3/seat=\"s\""),
        quiet("six each by their seats", parity(), quotas(6, 6), seats(6), members(6, 6)),
        quiet("one for all places", parity(), quotas(6, 6), seats(6), members(1, 1)),
        quiet(
            "a substitute beside",
            parity(),
            "/memberships/-={\"id\":\"v\",\"committee\":\"lk\",\"represents\":\"KOMMUNE\",\"role\":\"SUBSTITUTE\"}"));
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void hasNeitherErrorNorWarningBesideIt(Case each) throws IOException {
    assertThat(findings(each))
        .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
        .isEmpty();
  }

  private static String party(String organisation) {
    return "/agreements/0/parties/-={\"organisation\":\"%s\",\"side\":\"KOMMUNE\"}"
        .formatted(organisation);
  }

  private static String kreis(String id, String ags) {
    return organisation(id, "KREIS", ags);
  }

  private static String city(String id, String ags) {
    return organisation(id, "KREISFREIE_STADT", ags);
  }

  private static String gemeinde(String ags) {
    return organisation("stadt", "GEMEINDE", ags);
  }

  private static String organisation(String id, String kind, String ags) {
    return "/organisations/-={\"id\":\"%s\",\"name\":\"Partner\",\"kind\":\"%s\",\"ags\":\"%s\"}"
        .formatted(id, kind, ags);
  }

  private static String school(String name) {
    return "/organisations/-={\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"SCHULE\",\"schulnummer\":\"165000\"}"
        .formatted("s" + name, name);
  }

  private static String parity() {
    return "/agreements/0/content/parity=true";
  }

  private static String quotas(int land, int kommune) {
    return "/agreements/0/content/seatQuotas=[{\"side\":\"LAND\",\"seats\":%d},{\"side\":\"KOMMUNE\",\"seats\":%d}]"
        .formatted(land, kommune);
  }

  private static String seats(int places) {
    return ("/seats=[{\"id\":\"l\",\"committee\":\"lk\",\"represents\":\"LAND\",\"places\":%d},"
            + "{\"id\":\"k\",\"committee\":\"lk\",\"represents\":\"KOMMUNE\",\"places\":%d}]")
        .formatted(places, places);
  }

  /**
   * So many members of Land and Kommune on their seats, beside one of the Gemeinden without vote.
   */
  private static String members(int land, int kommune) {
    StringBuilder members = new StringBuilder("/memberships=[");
    for (int i = 0; i < land; i++) {
      members.append("{\"id\":\"l%d\",\"committee\":\"lk\",\"seat\":\"l\"},".formatted(i));
    }
    for (int i = 0; i < kommune; i++) {
      members.append("{\"id\":\"k%d\",\"committee\":\"lk\",\"seat\":\"k\"},".formatted(i));
    }
    return members
        + "{\"id\":\"g\",\"committee\":\"lk\",\"represents\":\"GEMEINDEN\",\"advisory\":true,\"role\":\"CHAIR\"}]";
  }

  private static List<Finding> findings(Case each) throws IOException {
    ObjectNode document = KindDocument.read(KindDocument.FOLDER.resolve("sound.json"));
    for (String edit : each.edits()) {
      apply(document, edit.substring(0, edit.indexOf('=')), edit.substring(edit.indexOf('=') + 1));
    }
    Report report = FixtureReports.reader(DAY).read(document.toString()).getReport();
    assertThat(report.isComplete()).isTrue();
    return report.getFindings();
  }

  private static void apply(ObjectNode document, String pointer, String json) {
    JsonNode value = MAPPER.readTree(json);
    int last = pointer.lastIndexOf('/');
    JsonNode parent = document.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    if (parent instanceof ArrayNode list && name.equals("-")) {
      list.add(value);
    } else if (value.isNull()) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }
}
