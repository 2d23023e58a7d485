package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/** One call reports everything: five problems of the document and five violations of rules. */
class TenFindingsTest {

  private static final String DOCUMENT =
      """
      {
        "schemaVersion": "0.2",
        "id": "netz",
        "name": "Netz",
        "ags": "05913",
        "kreisKind": "KREIS",
        "regierungsbezirk": "KOELN",
        "status": "PLANNED",
        "budget": 5,
        "topics": ["MINT", null],
        "committees": [
          {"id": "lk", "type": "LENKUNGSKREIS", "name": "Kreis", "parent": "bk"},
          {"id": "bk", "type": "BILDUNGSKONFERENZ", "name": "Konferenz", "parent": "lk",
            "foundedYear": "2003"}
        ],
        "memberships": [
          {"id": "sitz"}
        ],
        "handlungsfelder": [
          {"id": "hf", "name": "Inklusion", "period": {"start": "2020-01-01", "end": "2019-01-01"}}
        ],
        "transitions": [
          {"id": "u", "name": "Sprung", "direction": "VERTICAL",
            "fromStages": ["KITA"], "toStages": ["STUDIUM"]}
        ],
        "sources": [
          {"id": "a", "title": "A", "published": "2020-02-30"}
        ]
      }
      """;

  private final Report report = Documents.READER.read(DOCUMENT).report();

  @Test
  void reportsAllTenWithTheirPlaces() {
    assertThat(Lines.of(report))
        .containsExactly(
            "J06 /budget 9:3",
            "G04 /committees/0/parent 12:70",
            "J04 /committees/1/foundedYear 14:22",
            "K08 /handlungsfelder/0/period 20:49",
            "N04 /kreisKind 6:16",
            "J05 /memberships/0 17:5",
            "N03 /regierungsbezirk 7:23",
            "J08 /sources/0/published 27:44",
            "J10 /topics/1 10:22",
            "T01 /transitions/0 23:5");
    assertThat(report.getCounts().of(Severity.ERROR)).isEqualTo(10);
  }

  @Test
  void namesTheRulesThatCouldNotRun() {
    assertThat(report.getRulesSkipped())
        .containsExactly(
            SkippedRule.unreadable("G05", "memberships"),
            SkippedRule.unreadable("G06", "memberships"),
            SkippedRule.unreadable("G14", "memberships"),
            SkippedRule.unreadable("R01", "memberships"),
            SkippedRule.unreadable("R02", "memberships"));
    assertThat(report.isComplete()).isFalse();
  }

  @Test
  void tellsTheObjectOfEachFinding() {
    assertThat(report.getFindings())
        .extracting(Finding::getObjectId)
        .containsExactly("netz", "lk", "bk", "hf", "netz", "sitz", "netz", "a", "netz", "u");
  }
}
