package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.RuleCatalogue;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/** What cannot be read is left out, and the rules that read it are skipped; all others run. */
class LeftOutElementsTest {

  private static final List<String> READING_COMMITTEES =
      List.of("G01", "G04", "G05", "G06", "G20", "K08", "R01", "R02");

  private static final String ONE_COMMITTEE_TOO_FEW =
      Documents.planned(
          """
          "committees": [
            {"id": "beirat", "name": "Beirat"},
            {"id": "kreis", "name": " ", "type": "ARBEITSKREIS"}
          ],
          "transitions": [
            {"id": "u", "name": "U", "direction": "VERTICAL",
              "fromStages": ["KITA"], "toStages": ["KITA"]}
          ]
          """);

  @Test
  void anElementThatCannotBeReadIsLeftOutOfItsList() {
    Network network = read(ONE_COMMITTEE_TOO_FEW).network().orElseThrow();

    assertThat(network.getCommittees()).extracting(Committee::getId).containsExactly("kreis");
  }

  @Test
  void rulesThatReadAListWithALeftOutElementAreSkippedAndAllOthersRun() {
    ReadResult result = read(ONE_COMMITTEE_TOO_FEW);

    assertThat(result.report().getRulesSkipped())
        .isEqualTo(skipped("committees", READING_COMMITTEES));
    assertThat(result.report().getRulesRun()).isEqualTo(allBut(READING_COMMITTEES));
    assertThat(result.readable()).isFalse();
  }

  @Test
  void findingsBehindALeftOutElementKeepTheIndexesOfTheDocument() {
    assertThat(Lines.of(read(ONE_COMMITTEE_TOO_FEW).report()))
        .containsExactly(
            "J05 /committees/0 8:5", "F01 /committees/1/name 9:29", "T01 /transitions/0 12:5");
  }

  @Test
  void rulesFindTheirPlaceInAListOfWhichANestedElementWasLeftOut() {
    ReadResult result =
        read(
            Documents.planned(
                """
                "transitions": [
                  {"id": "k", "name": "K", "direction": "VERTICAL"},
                  {"id": "u", "name": "U", "direction": "VERTICAL", "instruments": [7, {"name": "Z"}],
                    "fromStages": ["KITA"], "toStages": ["KITA"]}
                ]
                """));

    assertThat(Lines.of(result.report()))
        .containsExactly("T01 /transitions/1 9:5", "J04 /transitions/1/instruments/0 9:71");
    assertThat(result.report().getRulesSkipped())
        .containsExactly(SkippedRule.unreadable("R01", "transitions.instruments"));
  }

  @Test
  void anUnreadableOptionalAttributeSkipsOnlyTheRulesThatReadIt() {
    ReadResult result =
        read(
            Documents.planned(
                """
                "committees": [{"id": "k", "name": "K", "type": "OTHER"}],
                "memberships": [{"id": "m", "committee": "k", "person": 5}]
                """));

    assertThat(result.report().getRulesSkipped())
        .containsExactly(SkippedRule.unreadable("G14", "memberships.person"));
    assertThat(result.network().orElseThrow().getMemberships()).hasSize(1);
  }

  @Test
  void anUnreadablePartOfAnObjectSkipsTheRulesThatReadTheObject() {
    ReadResult result =
        read(
            Documents.planned(
                """
                "handlungsfelder": [{"id": "h", "name": "H", "period": {"start": "gestern"}}]
                """));

    assertThat(result.report().getRulesSkipped())
        .isEqualTo(skipped("handlungsfelder.period.start", List.of("H01", "H02", "H13", "K08")));
  }

  @Test
  void anUnreadableAttributeNoRuleReadsSkipsNone() {
    ReadResult result = read(Documents.planned("\"description\": 5, \"topics\": [null, \"MINT\"]"));

    assertThat(result.report().getRulesSkipped()).isEmpty();
    assertThat(result.network().orElseThrow().getTopics()).containsExactly("MINT");
  }

  @Test
  void aMisspeltListIsTakenForUnreadable() {
    assertThat(read(Documents.planned("\"comittees\": []")).report().getRulesSkipped())
        .isEqualTo(skipped("committees", READING_COMMITTEES));
  }

  @Test
  void aMisspeltListBesideTheRightOneIsNot() {
    assertThat(
            read(Documents.planned("\"comittees\": [], \"committees\": []"))
                .report()
                .getRulesSkipped())
        .isEmpty();
  }

  @Test
  void withoutARequiredAttributeThereIsNoNetworkButOtherRulesReport() {
    ReadResult result =
        read(
            """
            {"schemaVersion": "0.2", "id": "netz", "name": "Netz", "ags": 5913}
            """);

    assertThat(result.network()).isEmpty();
    assertThat(result.report().getRulesSkipped())
        .isEqualTo(skipped("ags", List.of("N02", "N03", "N04")));
    assertThat(Lines.of(result.report()))
        .containsExactly("G20 # 1:1", "H12 # 1:1", "N11 # 1:1", "J04 /ags 1:63");
  }

  @Test
  void ofADocumentThatBreaksOffNoRuleRuns() {
    ReadResult result = read("{\"schemaVersion\": \"0.2\", \"id\": \"netz\"");

    assertThat(result.network()).isEmpty();
    assertThat(result.report().getRulesRun()).isEmpty();
    assertThat(result.report().getRulesSkipped()).isEqualTo(skipped("", allBut(List.of())));
  }

  @Test
  void whatIsMissingIsNamedInTheOrderOfTheModel() {
    ReadResult result = read("{\"zusatz\": 1}");

    assertThat(result.report().getFindings())
        .filteredOn(finding -> finding.getRule().equals(ReadingRules.MISSING))
        .extracting(finding -> finding.getArguments().get("property"))
        .containsExactly("id", "name", "ags", "schemaVersion");
  }

  private static ReadResult read(String document) {
    return Documents.READER.read(document);
  }

  private static List<SkippedRule> skipped(String unreadable, List<String> ids) {
    return ids.stream().map(id -> SkippedRule.unreadable(id, unreadable)).toList();
  }

  private static List<String> allBut(List<String> ids) {
    return RuleCatalogue.networkRules().stream()
        .map(rule -> rule.getRule().getId())
        .filter(id -> !ids.contains(id))
        .toList();
  }
}
