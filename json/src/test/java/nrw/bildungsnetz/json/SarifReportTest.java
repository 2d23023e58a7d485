package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every log conforms to the OASIS schema and contains what the report does. */
class SarifReportTest {

  static final JsonValidator SARIF = JsonValidator.draft4(schema());

  private static final String FULL =
      """
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
          "tool": {"driver": {
            "name": "Bildungsnetz",
            "version": "0.1.0",
            "language": "en",
            "rules": "RULES"
          }},
          "language": "en",
          "columnKind": "utf16CodeUnits",
          "invocations": [{
            "executionSuccessful": false,
            "toolConfigurationNotifications": [
              {
                "message": {"text": "Rule H03 did not run: a profile switches it off."},
                "level": "note",
                "associatedRule": {"id": "H03", "index": 3},
                "properties": {"reason": "SWITCHED_OFF"}
              }
            ],
            "toolExecutionNotifications": [
              {
                "message": {
                  "text": "Rule R01 did not run: \\"committees.type\\" could not be read."},
                "level": "warning",
                "associatedRule": {"id": "R01", "index": 4},
                "locations": [{"physicalLocation": {
                  "artifactLocation": {"uri": "B%C3%BCro/a%20b.json", "uriBaseId": "SRCROOT", "index": 0}}}],
                "properties": {"reason": "UNREADABLE", "unreadable": "committees.type"}
              },
              {
                "message": {
                  "text": "The document could not be read to its end; 1 rule did not run."},
                "level": "warning",
                "locations": [{"physicalLocation": {
                  "artifactLocation": {"uri": "B%C3%BCro/a%20b.json", "uriBaseId": "SRCROOT", "index": 0}}}],
                "properties": {"reason": "NOT_READ_TO_END", "rules": ["X01"]}
              }
            ]
          }],
          "originalUriBaseIds": {"SRCROOT": {"description": {
            "text": "The folder to which the names of the documents are relative."}}},
          "artifacts": [{
            "location": {"uri": "B%C3%BCro/a%20b.json", "uriBaseId": "SRCROOT"},
            "properties": {
              "asOf": "2026-01-01",
              "profiles": ["land", "kreis"],
              "complete": false,
              "valid": false,
              "acceptable": false,
              "total": 2005,
              "truncated": true
            }
          }],
          "results": [
            {
              "ruleId": "F01",
              "ruleIndex": 0,
              "level": "warning",
              "message": {"text": "\\"description\\" is blank."},
              "locations": [{
                "physicalLocation": {
                  "artifactLocation": {"uri": "B%C3%BCro/a%20b.json", "uriBaseId": "SRCROOT", "index": 0},
                  "region": {"startLine": 7, "startColumn": 18, "endLine": 7, "endColumn": 19}
                },
                "logicalLocations": [{"fullyQualifiedName": "/description"}]
              }],
              "partialFingerprints": {
                "bildungsnetzFinding/v1": "a7db03801fbdea429bac87c085a29457:1",
                "primaryLocationLineHash": "a7db03801fbdea429bac87c085a29457:1"
              },
              "suppressions": [],
              "properties": {"basis": "STATED"}
            },
            {
              "ruleId": "H13",
              "ruleIndex": 1,
              "level": "note",
              "message": {"text": "No period is stated for the Handlungsfeld \\"h\\"."},
              "locations": [{
                "physicalLocation": {
                  "artifactLocation": {"uri": "B%C3%BCro/a%20b.json", "uriBaseId": "SRCROOT", "index": 0}
                },
                "logicalLocations": [{"fullyQualifiedName": "/handlungsfelder/0"}]
              }],
              "partialFingerprints": {
                "bildungsnetzFinding/v1": "a9c1a0c59312aba3d419ee8659319ac3:1",
                "primaryLocationLineHash": "a9c1a0c59312aba3d419ee8659319ac3:1"
              },
              "suppressions": [{
                "kind": "external",
                "status": "accepted",
                "properties": {"until": "2026-06-30"}
              }],
              "properties": {"basis": "NOT_STATED", "object": "h"}
            },
            {
              "ruleId": "J06",
              "ruleIndex": 2,
              "level": "error",
              "message": {"text": "There is no property \\"budget\\" here."},
              "locations": [{
                "physicalLocation": {
                  "artifactLocation": {"uri": "B%C3%BCro/a%20b.json", "uriBaseId": "SRCROOT", "index": 0},
                  "region": {"startLine": 9, "startColumn": 3, "endLine": 9, "endColumn": 4}
                }
              }],
              "partialFingerprints": {
                "bildungsnetzFinding/v1": "23288589bfe243a0c1c7c73e2f742b58:1",
                "primaryLocationLineHash": "23288589bfe243a0c1c7c73e2f742b58:1"
              },
              "suppressions": [],
              "properties": {"basis": "STATED", "object": "netz"}
            }
          ],
          "properties": {"total": 2005, "truncated": true, "keyLists": KEY_LISTS}
        }]
      }
      """;

  private static final String RULE_H13 =
      """
      {
        "id": "H13",
        "shortDescription": {"text": "The period of each Handlungsfeld is stated"},
        "fullDescription": {
          "text": "Lists of Handlungsfelder change; without a period it remains unclear which one applies when."
        },
        "help": {"text": "Enter the beginning. If it is not known, the date of the source is enough."},
        "helpUri": "https://github.com/bildungsnetz/bildungsnetz/blob/main/core/RULES.md#h13",
        "defaultConfiguration": {"level": "note"},
        "properties": {
          "category": "HANDLUNGSFELD",
          "source": "Beispiel Dortmund: Listen wechseln, ohne Zeitraum bleibt offen, welche gilt"
        }
      }
      """;

  static final List<MalformedDocument> MALFORMED = MalformedDocuments.ALL;

  private final JsonMapper mapper = JsonMapper.shared();

  @Test
  void tellsAllThatAReportSays() {
    JsonNode log = log(List.of(ReportedDocument.of("Büro/a b.json", SampleReports.full())));
    JsonNode rules = log.at("/runs/0/tool/driver/rules");
    String expected = FULL.replace("\"RULES\"", mapper.writeValueAsString(rules));

    assertThat(log).isEqualTo(mapper.readTree(expected.replace("KEY_LISTS", KeyListsJson.BUNDLED)));
    assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
        .containsExactly("F01", "H13", "J06", "H03", "R01");
    assertThat(rules.get(1)).isEqualTo(mapper.readTree(RULE_H13));
  }

  @Test
  void oneDocumentIsWrittenLikeAListOfOne() {
    assertThat(SarifReport.write(SampleReports.full(), "a.json", Locale.GERMAN))
        .isEqualTo(
            SarifReport.write(
                List.of(ReportedDocument.of("a.json", SampleReports.full())), Locale.GERMAN));
  }

  @Test
  void aReportWithoutFindingsIsARunWithoutResults() {
    JsonNode run =
        log(List.of(ReportedDocument.of("a.json", SampleReports.withoutFindings()))).at("/runs/0");

    assertThat(run.get("results").isEmpty()).isTrue();
    assertThat(run.at("/tool/driver/rules").isEmpty()).isTrue();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.at("/invocations/0/toolConfigurationNotifications").isEmpty()).isTrue();
    assertThat(run.at("/artifacts/0/properties/valid").asBoolean()).isTrue();
    assertThat(run.at("/properties/truncated").asBoolean()).isFalse();
  }

  @Test
  void noReportsAreARunWithoutArtifacts() {
    JsonNode run = log(List.of()).at("/runs/0");

    assertThat(run.get("artifacts").isEmpty()).isTrue();
    assertThat(run.at("/tool/driver/version").asString()).isEqualTo(RuleCatalogue.VERSION);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void severalDocumentsShareOneRun() {
    JsonNode log =
        log(
            List.of(
                ReportedDocument.of("a.json", SampleReports.withoutFindings()),
                ReportedDocument.of("b.json", SampleReports.full()),
                ReportedDocument.of("c.json", SampleReports.with(SampleReports.blank()))));
    JsonNode run = log.at("/runs/0");

    assertThat(log.get("runs").size()).isEqualTo(1);
    assertThat(run.at("/artifacts").valueStream().map(each -> each.at("/location/uri").asString()))
        .containsExactly("a.json", "b.json", "c.json");
    assertThat(
            run.get("results")
                .valueStream()
                .map(result -> result.at("/locations/0/physicalLocation/artifactLocation"))
                .map(at -> at.get("uri").asString() + " " + at.get("index").asInt()))
        .containsExactly("b.json 1", "b.json 1", "b.json 1", "c.json 2");
    assertThat(run.at("/results/3/ruleIndex").asInt())
        .isEqualTo(run.at("/results/0/ruleIndex").asInt());
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(
            run.at(
                    "/invocations/0/toolExecutionNotifications/0/locations/0"
                        + "/physicalLocation/artifactLocation/index")
                .asInt())
        .isEqualTo(1);
    assertThat(run.at("/properties/total").asInt()).isEqualTo(2_006);
    assertThat(run.at("/properties/truncated").asBoolean()).isTrue();
  }

  @Test
  void speaksGermanUnlessAskedForEnglish() {
    JsonNode run =
        mapper
            .readTree(SarifReport.write(SampleReports.full(), "a.json", Locale.FRENCH))
            .at("/runs/0");

    assertThat(run.get("language").asString()).isEqualTo("de");
    assertThat(run.at("/tool/driver/language").asString()).isEqualTo("de");
    assertThat(run.at("/results/1/message/text").asString())
        .isEqualTo("Für das Handlungsfeld „h“ ist kein Zeitraum angegeben.");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("Regel R01 lief nicht: „committees.type“ ließ sich nicht lesen.");
  }

  @Test
  void keepsReasonAndOfficeOfAWaiverToItself() {
    assertThat(SarifReport.write(SampleReports.full(), "n", Locale.GERMAN))
        .doesNotContain("Geheimnis");
  }

  @ParameterizedTest
  @CsvSource({
    "{0}, There is no property \"{{0}}\" here.",
    "[here](https://example.org), There is no property \"\\[here\\](https://example.org)\" here.",
    "[x], There is no property \"[x]\" here."
  })
  void nothingInADocumentBecomesAPlaceholderOrALink(String property, String message) {
    Report report = SampleReports.with(SampleReports.unknown(property));

    assertThat(
            log(List.of(ReportedDocument.of("a.json", report)))
                .at("/runs/0/results/0/message/text")
                .asString())
        .isEqualTo(message);
  }

  @Test
  void aRuleSwitchedOffDoesNotMakeTheRunFail() {
    Profile off =
        Profile.builder()
            .id("off")
            .addRule(RuleSetting.builder().rule("H13").level(RuleLevel.OFF).build())
            .build();
    Report report =
        Documents.READER.using(RuleSet.standard().under(off)).read(Documents.PLANNED).getReport();
    JsonNode invocation =
        log(List.of(ReportedDocument.of("a.json", report))).at("/runs/0/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
    assertThat(
            invocation
                .at("/toolConfigurationNotifications")
                .valueStream()
                .map(each -> each.at("/associatedRule/id").asString()))
        .containsExactly("H13");
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void logsOnMalformedDocumentsConform(MalformedDocument document) {
    Report report = document.read().getReport();
    JsonNode results =
        log(List.of(ReportedDocument.of(document.name(), report))).at("/runs/0/results");

    assertThat(results.size()).isEqualTo(report.getFindings().size());
  }

  @Test
  void aLogOnVeryManyFindingsConforms() {
    Report report =
        Documents.READER
            .read(Documents.planned("\"topics\": [" + "null,".repeat(1_499) + "null]"))
            .getReport();
    JsonNode run = log(List.of(ReportedDocument.of("a.json", report))).at("/runs/0");

    assertThat(run.get("results").size()).isEqualTo(1_000);
    assertThat(run.at("/properties/total").asInt()).isEqualTo(1_500);
    assertThat(run.at("/properties/truncated").asBoolean()).isTrue();
  }

  private JsonNode log(List<ReportedDocument> documents) {
    String log = SarifReport.write(documents, Locale.ENGLISH);

    assertThat(SARIF.problemsOf(log)).isEmpty();
    return mapper.readTree(log);
  }

  private static String schema() {
    try (InputStream in =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
