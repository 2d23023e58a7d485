package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every problem of a network is also found, with its position, in a register, in the second of
 * three networks.
 */
class RegisterProblemsTest {

  private static final Pattern LINE = Pattern.compile("(\\w+) (/\\S*) (\\d+):(\\d+)");

  /** The second network begins on line 7 and has no schema version on its second line. */
  private static final int LINES_BEFORE = 5;

  /** All problems of a network other than those of its schema version. */
  static final List<MalformedDocument> IN_A_NETWORK =
      MalformedDocuments.ALL.stream()
          .filter(document -> document.properties().isPresent())
          .filter(document -> document.limits().equals(Limits.DEFAULT))
          .filter(document -> document.findings().stream().noneMatch(l -> l.contains(" /schema")))
          .toList();

  @ParameterizedTest
  @FieldSource("IN_A_NETWORK")
  void ofTheSecondNetworkAreFoundAtTheirPlaces(MalformedDocument document) {
    ReadResult<NetworkRegister> result = read(register(document.properties().orElseThrow()));

    assertThat(document.lines(result.getReport()))
        .isEqualTo(document.findings().stream().map(RegisterProblemsTest::moved).toList());
    assertThat(result.isReadable()).isEqualTo(document.read().isReadable());
  }

  @ParameterizedTest
  @FieldSource("IN_A_NETWORK")
  void ofTheSecondNetworkLeaveTheOthersAsTheyAre(MalformedDocument document) {
    ReadResult<NetworkRegister> result = read(register(document.properties().orElseThrow()));

    assertThat(result.getValue().orElseThrow().getNetworks())
        .extracting(network -> network.getId())
        .startsWith("first")
        .endsWith("third");
  }

  @Test
  void thatConcernNoWholeDocumentAllOccur() {
    Set<String> wholeDocument =
        Set.of("J01", "J02", "J03", "J13", "J14", "J15", "J16", "J17", "J18");

    assertThat(
            IN_A_NETWORK.stream()
                .flatMap(document -> document.findings().stream())
                .map(line -> line.substring(0, 3)))
        .containsAll(
            ReadingRules.ALL.stream()
                .map(Rule::getId)
                .filter(id -> !wholeDocument.contains(id))
                .collect(Collectors.toSet()));
  }

  @Test
  void brokenSyntaxEndsTheReading() {
    ReadResult<NetworkRegister> result = read(register("\"topics\": [1, \"MINT\"; \"Sport\"]"));

    assertThat(FindingLines.of(result.getReport()))
        .containsExactly("J01 /networks/1/topics 12:23", "J04 /networks/1/topics/0 12:14");
    assertThat(result.getValue()).isEmpty();
    assertThat(result.getReport().getRulesRun()).isEmpty();
  }

  @Test
  void aDocumentThatEndsInANetworkEndsEarly() {
    String whole = register("\"topics\": [\"MINT\"]");

    assertThat(lines(whole.substring(0, whole.indexOf("MINT") + 2)))
        .containsExactly("J02 /networks/1/topics/0 12:17");
  }

  @Test
  void bytesThatAreNoUtf8EndTheReading() {
    byte[] latin1 = register("\"topics\": [\"Ö\"]").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(FindingLines.of(Documents.READER.readRegister(latin1).getReport()))
        .containsExactly("J13 /networks/1/topics/0 12:15");
  }

  @Test
  void whatIsUnknownHereIsPassedOverInARegisterOfANewerVersion() {
    String newer = register("\"budget\": 5").replace("\"0.3\"", "\"0.4\"");
    ReadResult<NetworkRegister> result = read(newer);

    assertThat(FindingLines.of(result.getReport()))
        .containsExactly("J18 /networks/1/budget 12:3", "J16 /schemaVersion 2:20");
    assertThat(result.isReadable()).isTrue();
    assertThat(result.isValid()).isTrue();
  }

  @Test
  void aSchemaVersionInANetworkIsAnUnknownProperty() {
    assertThat(lines(register("\"schemaVersion\": \"0.2\"")))
        .containsExactly("J06 /networks/1/schemaVersion 12:3");
    assertThat(lines(register("\"schemaVersion\": \"1.0\"")))
        .containsExactly("J06 /networks/1/schemaVersion 12:3");
  }

  @Test
  void theObjectOfAFindingIsTheOneInTheNetwork() {
    assertThat(
            read(register("\"sources\": [{\"id\": \"s\", \"title\": 5}], \"topics\": 1"))
                .getReport()
                .getFindings())
        .extracting(finding -> finding.getObjectId())
        .containsExactly("s", "netz");
  }

  private static String register(String properties) {
    String planned = Documents.planned(properties).strip();
    String second = planned.replaceFirst("  \"schemaVersion\": \"0.3\",\n", "");
    return Documents.register(Documents.member("first"), second, Documents.member("third"));
  }

  private static String moved(String line) {
    MatchResult parts = match(line);
    int moved = Integer.parseInt(parts.group(3)) + LINES_BEFORE;
    return parts.group(1) + " /networks/1" + parts.group(2) + " " + moved + ":" + parts.group(4);
  }

  private static MatchResult match(String line) {
    Matcher matcher = LINE.matcher(line);
    assertThat(matcher.matches()).as(line).isTrue();
    return matcher.toMatchResult();
  }

  private static List<String> lines(String document) {
    return FindingLines.of(read(document).getReport());
  }

  private static ReadResult<NetworkRegister> read(String document) {
    return Documents.READER.readRegister(document);
  }
}
