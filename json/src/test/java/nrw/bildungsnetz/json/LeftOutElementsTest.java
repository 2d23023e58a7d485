package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/** Unreadable elements are omitted, and the rules that read them are skipped; all others run. */
class LeftOutElementsTest {

  private static final String ONE_COMMITTEE_TOO_FEW =
      Documents.planned(
          """
          "committees": [
            {"id": "beirat", "name": "Beirat"},
            {"id": "kreis", "name": " ", "type": "ARBEITSKREIS"}
          ],
          "transitions": [
            {"id": "u", "name": "U", "direction": "VERTICAL",
              "fromStages": ["KITA"], "toStages": ["STUDIUM"]}
          ]
          """);

  @Test
  void anElementThatCannotBeReadIsLeftOutOfItsList() {
    Network network = read(ONE_COMMITTEE_TOO_FEW).getValue().orElseThrow();

    assertThat(network.getCommittees()).extracting(Committee::getId).containsExactly("kreis");
  }

  @Test
  void rulesThatReadAListWithALeftOutElementAreSkippedAndAllOthersRun() {
    ReadResult<Network> result = read(ONE_COMMITTEE_TOO_FEW);

    List<SkippedRule> skipped = SkippedOracle.inNetwork("committees");
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("G20", "committees"))
        .isEqualTo(skipped);
    assertThat(result.getReport().getRulesRun())
        .contains("N02", "T01")
        .isEqualTo(SkippedOracle.runBeside(skipped));
    assertThat(result.isReadable()).isFalse();
  }

  @Test
  void findingsBehindALeftOutElementKeepTheIndexesOfTheDocument() {
    assertThat(FindingLines.of(read(ONE_COMMITTEE_TOO_FEW).getReport(), "T01"))
        .containsExactly(
            "J05 /committees/0 8:5", "F01 /committees/1/name 9:29", "T01 /transitions/0 12:5");
  }

  @Test
  void rulesFindTheirPlaceInAListOfWhichANestedElementWasLeftOut() {
    ReadResult<Network> result =
        read(
            Documents.planned(
                """
                "transitions": [
                  {"id": "k", "name": "K", "direction": "VERTICAL"},
                  {"id": "u", "name": "U", "direction": "VERTICAL", "instruments": [7, {"name": "Z"}],
                    "fromStages": ["KITA"], "toStages": ["STUDIUM"]}
                ]
                """));

    assertThat(FindingLines.of(result.getReport(), "T01"))
        .containsExactly("T01 /transitions/1 9:5", "J04 /transitions/1/instruments/0 9:71");
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("R01", "transitions.instruments"))
        .doesNotContain(SkippedRule.unreadable("T01", "transitions.instruments"))
        .isEqualTo(SkippedOracle.inNetwork("transitions.instruments"));
  }

  @Test
  void anUnreadableOptionalAttributeSkipsOnlyTheRulesThatReadIt() {
    ReadResult<Network> result =
        read(
            Documents.planned(
                """
                "committees": [{"id": "k", "name": "K", "type": "OTHER"}],
                "memberships": [{"id": "m", "committee": "k", "person": 5}]
                """));

    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("G14", "memberships.person"))
        .doesNotContain(SkippedRule.unreadable("R02", "memberships.person"))
        .isEqualTo(SkippedOracle.inNetwork("memberships.person"));
    assertThat(result.getValue().orElseThrow().getMemberships()).hasSize(1);
  }

  @Test
  void anUnreadablePartOfAnObjectSkipsTheRulesThatReadTheObject() {
    ReadResult<Network> result =
        read(
            Documents.planned(
                """
                "handlungsfelder": [{"id": "h", "name": "H", "period": {"start": "gestern"}}]
                """));

    assertThat(result.getReport().getRulesSkipped())
        .contains(
            SkippedRule.unreadable("H13", "handlungsfelder.period.start"),
            SkippedRule.unreadable("K08", "handlungsfelder.period.start"))
        .isEqualTo(SkippedOracle.inNetwork("handlungsfelder.period.start"));
  }

  @Test
  void anUnreadableAttributeNoRuleReadsSkipsNone() {
    ReadResult<Network> result = read(Documents.planned("\"extensions\": 5"));

    assertThat(SkippedOracle.inNetwork("extensions")).isEmpty();
    assertThat(result.getReport().getRulesSkipped()).isEmpty();
    assertThat(result.getValue().orElseThrow().getExtensions().isEmpty()).isTrue();
  }

  @Test
  void aMisspeltListIsTakenForUnreadable() {
    assertThat(read(Documents.planned("\"comittees\": []")).getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("G20", "committees"))
        .isEqualTo(SkippedOracle.inNetwork("committees"));
  }

  @Test
  void aMisspeltListBesideTheRightOneIsNot() {
    assertThat(
            read(Documents.planned("\"comittees\": [], \"committees\": []"))
                .getReport()
                .getRulesSkipped())
        .isEmpty();
  }

  @Test
  void withoutARequiredAttributeThereIsNoNetworkButOtherRulesReport() {
    ReadResult<Network> result =
        read(
            """
            {"schemaVersion": "0.2", "id": "netz", "name": "Netz", "ags": 5913}
            """);

    assertThat(result.getValue()).isEmpty();
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("N02", "ags"), SkippedRule.unreadable("N04", "ags"))
        .isEqualTo(SkippedOracle.inNetwork("ags"));
    assertThat(FindingLines.of(result.getReport(), "G20", "H12", "N02", "N11"))
        .containsExactly("G20 # 1:1", "H12 # 1:1", "N11 # 1:1", "J04 /ags 1:63");
  }

  @Test
  void ofADocumentThatBreaksOffNoRuleRuns() {
    ReadResult<Network> result = read("{\"schemaVersion\": \"0.2\", \"id\": \"netz\"");

    assertThat(result.getValue()).isEmpty();
    assertThat(result.getReport().getRulesRun()).isEmpty();
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.notReadToEnd("G20"))
        .isEqualTo(
            SkippedOracle.runBeside(List.of()).stream().map(SkippedRule::notReadToEnd).toList());
  }

  @Test
  void whatIsMissingIsNamedInTheOrderOfTheModel() {
    ReadResult<Network> result = read("{\"zusatz\": 1}");

    assertThat(result.getReport().getFindings())
        .filteredOn(finding -> finding.getRule().equals(ReadingRules.MISSING))
        .extracting(finding -> finding.getArguments().get("property"))
        .containsExactly("id", "name", "ags", "schemaVersion");
  }

  private static ReadResult<Network> read(String document) {
    return Documents.READER.read(document);
  }
}
