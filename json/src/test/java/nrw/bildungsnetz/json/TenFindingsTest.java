package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
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

  private static final String[] VIOLATED = {"G04", "K08", "N03", "N04", "T01"};

  private final Report report = Documents.READER.read(DOCUMENT).getReport();

  @Test
  void reportsAllTenWithTheirPlaces() {
    assertThat(FindingLines.of(report, VIOLATED))
        .containsExactly(
            "J06 /budget 9:3",
            "J04 /committees/1/foundedYear 14:22",
            "G04 /committees/1/parent 13:78",
            "K08 /handlungsfelder/0/period 20:49",
            "N04 /kreisKind 6:16",
            "J05 /memberships/0 17:5",
            "N03 /regierungsbezirk 7:23",
            "J08 /sources/0/published 27:44",
            "J10 /topics/1 10:22",
            "T01 /transitions/0 23:5");
  }

  @Test
  void namesTheRulesThatCouldNotRun() {
    assertThat(report.getRulesSkipped())
        .contains(
            SkippedRule.unreadable("G05", "memberships"),
            SkippedRule.unreadable("R01", "memberships"))
        .isEqualTo(
            SkippedOracle.inNetwork(
                "committees.foundedYear", "memberships", "sources.published", "topics"));
    assertThat(report.isComplete()).isFalse();
  }

  @Test
  void tellsTheObjectOfEachFinding() {
    assertThat(report.getFindings())
        .filteredOn(finding -> isOfTheTen(finding.getRule()))
        .extracting(Finding::getObjectId)
        .containsExactly("netz", "bk", "bk", "hf", "netz", "sitz", "netz", "a", "netz", "u");
  }

  private static boolean isOfTheTen(Rule rule) {
    return rule.getCategory() == Category.READING || List.of(VIOLATED).contains(rule.getId());
  }
}
