package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

  private static final String FULL =
      """
      {
        "document": "Büro/a b.json",
        "valid": false,
        "complete": false,
        "acceptable": false,
        "worstAcceptable": "INFO",
        "asOf": "2026-01-01",
        "ruleSetVersion": "0.1.0",
        "keyLists": KEY_LISTS,
        "profiles": ["land", "kreis"],
        "total": 2005,
        "breaches": 5,
        "counts": {"ERROR": 4, "WARNING": 1, "INFO": 2000},
        "waived": {"ERROR": 0, "WARNING": 0, "INFO": 1},
        "categories": {
          "HANDLUNGSFELD": {"ERROR": 3, "WARNING": 0, "INFO": 2000},
          "FORM": {"ERROR": 0, "WARNING": 1, "INFO": 0},
          "READING": {"ERROR": 1, "WARNING": 0, "INFO": 0}
        },
        "truncated": true,
        "rulesRun": ["H12", "H13"],
        "rulesSkipped": [
          {"rule": "H03", "reason": "SWITCHED_OFF"},
          {"rule": "R01", "reason": "UNREADABLE", "unreadable": "committees.type"},
          {"rule": "X01", "reason": "NOT_READ_TO_END"}
        ],
        "findings": [
          {
            "rule": "F01",
            "severity": "WARNING",
            "category": "FORM",
            "basis": "STATED",
            "title": "A stated text is not blank",
            "pointer": "/description",
            "line": 7,
            "column": 18,
            "list": "networks",
            "fingerprint": "a7db03801fbdea429bac87c085a29457:1",
            "message": "\\"description\\" is blank.",
            "remedy": "Enter the text, or leave the property out.",
            "arguments": {"property": {"text": "description"}}
          },
          {
            "rule": "H13",
            "severity": "INFO",
            "category": "HANDLUNGSFELD",
            "basis": "NOT_STATED",
            "title": "The period of each Handlungsfeld is stated",
            "pointer": "/handlungsfelder/0",
            "network": "netz",
            "list": "handlungsfelder",
            "object": "h",
            "fingerprint": "a9c1a0c59312aba3d419ee8659319ac3:1",
            "message": "No period is stated for the Handlungsfeld \\"h\\".",
            "remedy": "Enter the beginning. If it is not known, the date of the source is enough.",
            "arguments": {"handlungsfeld": {"text": "h"}},
            "waiver": {"until": "2026-06-30"}
          },
          {
            "rule": "J06",
            "severity": "ERROR",
            "category": "READING",
            "basis": "STATED",
            "title": "Every property is known",
            "pointer": "",
            "line": 9,
            "column": 3,
            "network": "netz",
            "list": "networks",
            "object": "netz",
            "fingerprint": "23288589bfe243a0c1c7c73e2f742b58:1",
            "message": "There is no property \\"budget\\" here.",
            "remedy": "Correct the name of the property, or remove it.",
            "arguments": {"property": {"text": "budget"}}
          }
        ]
      }
      """;

  private static final String EMPTY =
      """
      {
        "document": "netz.json",
        "valid": true,
        "complete": true,
        "acceptable": true,
        "worstAcceptable": "WARNING",
        "asOf": "2026-01-01",
        "ruleSetVersion": "0.1.0",
        "keyLists": KEY_LISTS,
        "profiles": [],
        "total": 0,
        "breaches": 0,
        "counts": {"ERROR": 0, "WARNING": 0, "INFO": 0},
        "waived": {"ERROR": 0, "WARNING": 0, "INFO": 0},
        "categories": {},
        "truncated": false,
        "rulesRun": ["H13"],
        "rulesSkipped": [],
        "findings": []
      }
      """;

  private final JsonMapper mapper = JsonMapper.shared();

  private static String expected(String json) {
    return json.replace("KEY_LISTS", KeyListsJson.BUNDLED);
  }

  @Test
  void tellsAllThatAReportSays() {
    String json = ReportJson.write(SampleReports.full(), "Büro/a b.json", Locale.ENGLISH);

    assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(expected(FULL)));
  }

  @Test
  void propertiesKeepTheirOrder() {
    String json = ReportJson.write(SampleReports.full(), "Büro/a b.json", Locale.ENGLISH);

    assertThat(json).isEqualTo(mapper.writeValueAsString(mapper.readTree(expected(FULL))));
  }

  @Test
  void tellsThatThereIsNothingToTell() {
    String json = ReportJson.write(SampleReports.withoutFindings(), "netz.json", Locale.GERMAN);

    assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(expected(EMPTY)));
  }

  @Test
  void speaksGermanUnlessAskedForEnglish() {
    JsonNode finding =
        mapper
            .readTree(ReportJson.write(SampleReports.full(), "n", Locale.FRENCH))
            .get("findings")
            .get(1);

    assertThat(finding.get("title").asString())
        .isEqualTo("Der Zeitraum jedes Handlungsfelds ist angegeben");
    assertThat(finding.get("message").asString())
        .isEqualTo("Für das Handlungsfeld „h“ ist kein Zeitraum angegeben.");
  }

  @Test
  void keepsReasonAndOfficeOfAWaiverToItself() {
    assertThat(ReportJson.write(SampleReports.full(), "n", Locale.GERMAN))
        .doesNotContain("Geheimnis");
  }
}
