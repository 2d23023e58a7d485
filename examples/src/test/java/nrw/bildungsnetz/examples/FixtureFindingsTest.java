package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The findings on the real networks are listed in {@code findings}, each with an explanation: no
 * more, no fewer, and no errors.
 *
 * <p>A line consists of rule, place and explanation. In a register, all places of a rule are on one
 * line: each network, with its number of findings if there are several.
 */
class FixtureFindingsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Path FOLDER = Path.of("src/test/resources/findings");

  private static final Pattern MEMBER = Pattern.compile("/networks/\\d+");

  /** Pointers that end in a number are ordered by it. */
  private static final Comparator<String> NUMBERED =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final List<String> FIXTURES =
      List.of(
          "dortmund",
          "hagen",
          "olpe",
          "soest",
          "warendorf",
          "gelsenkirchen",
          "muenster",
          "register-arnsberg",
          "register-duesseldorf",
          "register-nrw");

  @ParameterizedTest
  @FieldSource("FIXTURES")
  void areWholeAndNoErrors(String fixture) throws IOException {
    Report report = FixtureReports.report(fixture, DAY);

    assertThat(report.getCounts().of(Severity.ERROR)).isZero();
    assertThat(report.isComplete()).isTrue();
    assertThat(report.isTruncated()).isFalse();
  }

  /**
   * A finding that no longer occurs is removed from its list; a new one is added without an
   * explanation.
   */
  @Test
  @Tag(DerivedFile.TAG)
  void areThoseListed() throws IOException {
    for (String fixture : FIXTURES) {
      List<String> found = new ArrayList<>(found(FixtureReports.report(fixture, DAY), fixture));
      List<String> lines = new ArrayList<>(file(fixture).lines());
      lines.removeIf(line -> !found.remove(placeOf(line)));
      found.forEach(place -> lines.add(place.replaceFirst(" ", "\t") + "\t"));
      file(fixture).holds(lines);
    }
  }

  @Test
  void everyFindingHasAReason() throws IOException {
    List<String> without = new ArrayList<>();
    for (String fixture : FIXTURES) {
      file(fixture).lines().stream()
          .filter(line -> !line.matches("[^\t]+\t[^\t]+\t\\p{Lu}[^\t]{20,}\\."))
          .forEach(line -> without.add(fixture + ".tsv: " + placeOf(line)));
    }
    assertThat(without)
        .as("Say in a sentence at the end of these lines why it is so: %s", FOLDER)
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("FIXTURES")
  void theReasonOfAWarningNamesItsPage(String fixture) throws IOException {
    List<String> pages = pages(fixture);

    assertThat(file(fixture).lines())
        .filteredOn(FixtureFindingsTest::isWarning)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(pages).as(line).anyMatch(line::contains));
  }

  private static boolean isWarning(String line) {
    String rule = line.substring(0, line.indexOf('\t'));
    return RuleCatalogue.find(rule).orElseThrow().getSeverity() == Severity.WARNING;
  }

  /** Titles and publishers of all sources, as the document writes them. */
  private static List<String> pages(String fixture) throws IOException {
    JsonNode document =
        new ObjectMapper()
            .readTree(Files.readString(FixtureReports.FOLDER.resolve(fixture + ".json")));
    return document.findValues("sources").stream()
        .flatMap(JsonNode::valueStream)
        .flatMap(source -> Stream.of(source.path("title"), source.path("publisher")))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .toList();
  }

  @Test
  void everyRealFixtureHasAList() throws IOException {
    assertThat(names(FOLDER, ".tsv"))
        .containsExactlyInAnyOrderElementsOf(
            names(FixtureReports.FOLDER, ".json").stream()
                .filter(name -> !name.equals("dortmund-broken"))
                .toList());
  }

  private static List<String> names(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end))
          .map(name -> name.replace(end, ""))
          .toList();
    }
  }

  private static DerivedFile file(String fixture) {
    return DerivedFile.of(FOLDER + "/" + fixture + ".tsv");
  }

  /** The rule and the place of a line. */
  private static String placeOf(String line) {
    return String.join(" ", List.of(line.split("\t", -1)).subList(0, 2));
  }

  private static List<String> found(Report report, String fixture) {
    return fixture.startsWith("register-")
        ? byRule(report.getFindings())
        : report.getFindings().stream()
            .map(finding -> finding.getRule().getId() + " " + place(finding))
            .toList();
  }

  private static List<String> byRule(List<Finding> findings) {
    Map<String, Map<String, Integer>> places = new TreeMap<>();
    for (Finding finding : findings) {
      Matcher member = MEMBER.matcher(place(finding));
      places
          .computeIfAbsent(finding.getRule().getId(), id -> new TreeMap<>(NUMBERED))
          .merge(member.lookingAt() ? member.group() : place(finding), 1, Integer::sum);
    }
    return places.entrySet().stream()
        .map(rule -> rule.getKey() + " " + counted(rule.getValue()))
        .toList();
  }

  private static String counted(Map<String, Integer> places) {
    return String.join(
        " ",
        places.entrySet().stream()
            .map(each -> each.getKey() + (each.getValue() > 1 ? " (" + each.getValue() + ")" : ""))
            .toList());
  }

  /** The document itself has an empty pointer. */
  private static String place(Finding finding) {
    String pointer = finding.getPath().toJsonPointer();
    return pointer.isEmpty() ? "#" : pointer;
  }
}
