package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.api.Test;

/** A waiver accepts exactly one object, in however many documents of a run it is looked for. */
class WaiverScopeTest {

  private static final String OLPE = network("olpe", "05966", "mint", "mint");
  private static final String SOEST = network("soest", "05974", "mint", "mint");
  private static final String HAGEN = network("hagen", "05914", "sport", "sport");
  private static final String UNNA = network("unna", "05978", "mint", "kultur");

  @Test
  void aWaiverOfAnOlderProfileAcceptsNothingWhereItFitsTwoObjects() {
    assertThat(run(waiver(""), OLPE, SOEST, HAGEN))
        .containsExactly(
            "olpe: P08, K08 handlungsfelder, K08 programmes",
            "soest: P08, K08 handlungsfelder, K08 programmes",
            "hagen: P06, K08 handlungsfelder, K08 programmes");
  }

  @Test
  void itAcceptsTheOneObjectItFits() {
    assertThat(run(waiver(""), UNNA, HAGEN))
        .containsExactly(
            "unna: K08 handlungsfelder waived, K08 programmes",
            "hagen: P06, K08 handlungsfelder, K08 programmes");
  }

  @Test
  void withoutANetworkItAcceptsNothingInASecondOne() {
    String list = "\"list\": \"handlungsfelder\",";

    assertThat(run(waiver(list), OLPE, UNNA))
        .containsExactly(
            "olpe: K08 handlungsfelder waived, K08 programmes",
            "unna: P08, K08 handlungsfelder, K08 programmes");
    assertThat(run(waiver(""), OLPE, UNNA))
        .containsExactly(
            "olpe: P08, K08 handlungsfelder, K08 programmes",
            "unna: P08, K08 handlungsfelder, K08 programmes");
  }

  @Test
  void withNetworkAndListItAcceptsThatObjectAndNoOtherDocumentComplains() {
    String scope = "\"network\": \"soest\", \"list\": \"handlungsfelder\",";

    assertThat(run(waiver(scope), OLPE, SOEST, HAGEN))
        .containsExactly(
            "olpe: K08 handlungsfelder, K08 programmes",
            "soest: K08 handlungsfelder waived, K08 programmes",
            "hagen: K08 handlungsfelder, K08 programmes");
  }

  @Test
  void theSameNetworkReadAgainIsTheSameObject() {
    String list = "\"list\": \"handlungsfelder\",";

    assertThat(run(waiver(list), OLPE, OLPE))
        .allMatch(line -> line.contains("K08 handlungsfelder waived"));
  }

  /** What could not be read has objects too, and their network may be named further on. */
  @Test
  void problemsOfReadingAreWaivedByTheSameNames() {
    String document =
        "{\"schemaVersion\": \"0.3\", \"sources\": [{\"title\": \" \", \"id\": \"q\"}],"
            + " \"status\": \"PLANNED\", \"name\": \"N\", \"ags\": \"05913\", \"id\": \"n\"}";
    String waiver = waiver("\"network\": \"n\", \"list\": \"sources\",");
    Profile profile = profile(waiver.replace("K08", "F01").replace("\"mint\"", "\"q\""));
    Report report =
        Documents.READER.using(RuleSet.standard().under(profile)).read(document).getReport();

    assertThat(report.getFindings())
        .filteredOn(finding -> finding.getRule().getId().equals("F01"))
        .singleElement()
        .matches(finding -> finding.getWaiver().isPresent());
  }

  private static List<String> run(String profile, String... documents) {
    byte[] lines = String.join("\n", documents).getBytes(StandardCharsets.UTF_8);
    NetworkJson json = Documents.READER.using(RuleSet.standard().under(profile(profile)));
    try (Stream<DocumentResult> results =
        json.readMany().from("s", new ByteArrayInputStream(lines), SourceForm.LINES).results()) {
      return results.map(WaiverScopeTest::line).toList();
    }
  }

  private static String line(DocumentResult result) {
    return result.getNetwork().orElseThrow().getId()
        + ": "
        + String.join(
            ", ",
            result.getReport().orElseThrow().getFindings().stream()
                .filter(finding -> finding.getRule().getId().matches("K08|P0[1-8]"))
                .map(WaiverScopeTest::line)
                .toList());
  }

  private static String line(Finding finding) {
    List<Object> steps = finding.getPath().getSteps();
    return finding.getRule().getId()
        + (steps.isEmpty() ? "" : " " + steps.get(0))
        + (finding.getWaiver().isPresent() ? " waived" : "");
  }

  private static Profile profile(String document) {
    return Documents.READER.readProfile(document).getValue().orElseThrow();
  }

  private static String waiver(String scope) {
    return """
    {"schemaVersion": "0.3", "id": "bezirk", "waivers": [{"rule": "K08", %s "object": "mint",
      "reason": "Datum wird berichtigt", "grantedBy": "Bildungsbüro", "until": "2027-07-31"}]}
    """
        .formatted(scope);
  }

  private static String network(String id, String ags, String field, String programme) {
    String period = "\"period\": {\"start\": \"2024-01-01\", \"end\": \"2023-01-01\"}";
    return ("{\"schemaVersion\": \"0.3\", \"id\": \"%s\", \"name\": \"Netz\", \"ags\": \"%s\","
            + " \"handlungsfelder\": [{\"id\": \"%s\", \"name\": \"F\", %s}],"
            + " \"programmes\": [{\"id\": \"%s\", \"name\": \"P\", %s}]}")
        .formatted(id, ags, field, period, programme, period);
  }
}
