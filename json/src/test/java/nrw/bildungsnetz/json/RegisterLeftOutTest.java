package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/** What is missing in one network of a register does not affect the others. */
class RegisterLeftOutTest {

  private static final String WITHOUT_AGS =
      "{\"id\": \"lost\", \"name\": \"N\", \"status\": \"ENDED\"}";

  private static final String UNREADABLE_BODY = "\"committees\": [{\"id\": \"c\"}]";

  private static final String SAME_ID_TWICE =
      """
      "sources": [{"id": "s", "title": "S"}, {"id": "s", "title": "S"}]""";

  @Test
  void rulesAreSkippedForTheNetworkThatCannotBeReadAndRunForTheOthers() {
    ReadResult<NetworkRegister> result =
        read(
            Documents.member("first", SAME_ID_TWICE),
            Documents.member("second", UNREADABLE_BODY),
            Documents.member("third", SAME_ID_TWICE));

    assertThat(FindingLines.of(result.getReport(), "R02"))
        .containsExactly(
            "R02 /networks/0/sources/1/id 6:113",
            "J05 /networks/1/committees/0 7:83",
            "J05 /networks/1/committees/0 7:83",
            "R02 /networks/2/sources/1/id 8:113");
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("R02", "networks[1].committees"))
        .isEqualTo(SkippedOracle.inMember(1, "committees"));
    assertThat(result.getReport().getRulesRun()).containsExactlyInAnyOrderElementsOf(allRules());
  }

  @Test
  void aNetworkIsCountedAsInTheDocumentEvenWhereAnEarlierOneIsLeftOut() {
    ReadResult<NetworkRegister> result =
        read(
            WITHOUT_AGS,
            Documents.member("second", UNREADABLE_BODY),
            "5",
            Documents.member("fourth", SAME_ID_TWICE + ", \"extensions\": 1"));

    assertThat(FindingLines.of(result.getReport(), "R02"))
        .containsExactly(
            "J05 /networks/0 6:1",
            "J05 /networks/1/committees/0 7:83",
            "J05 /networks/1/committees/0 7:83",
            "J04 /networks/2 8:1",
            "J04 /networks/3/extensions 9:149",
            "R02 /networks/3/sources/1/id 9:114");
    assertThat(skippedInNetworks(result)).isEqualTo(SkippedOracle.inMember(1, "committees"));
  }

  @Test
  void aNetworkWithoutARequiredAttributeIsLeftOut() {
    ReadResult<NetworkRegister> result =
        read(Documents.member("first"), WITHOUT_AGS, Documents.member("third", SAME_ID_TWICE));

    assertThat(result.getValue().orElseThrow().getNetworks())
        .extracting(Network::getId)
        .containsExactly("first", "third");
    assertThat(result.isReadable()).isFalse();
    assertThat(FindingLines.of(result.getReport(), "R02"))
        .containsExactly("J05 /networks/1 7:1", "R02 /networks/2/sources/1/id 8:113");
  }

  @Test
  void whatIsUnreadableInANetworkThatIsLeftOutSkipsNothing() {
    ReadResult<NetworkRegister> result =
        read(WITHOUT_AGS.replace("}", ", " + UNREADABLE_BODY + "}"), Documents.member("second"));

    assertThat(skippedInNetworks(result)).isEmpty();
  }

  @Test
  void aMisspeltListIsTakenForUnreadableInItsNetworkAlone() {
    ReadResult<NetworkRegister> result =
        read(Documents.member("first"), Documents.member("second", "\"comittees\": []"));

    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("G20", "networks[1].committees"))
        .isEqualTo(SkippedOracle.inMember(1, "committees"));
  }

  @Test
  void findingsOfTheRegisterItselfHaveTheIndexesOfTheDocument() {
    ReadResult<NetworkRegister> result =
        read(
            Documents.member("same"),
            Documents.member("other"),
            Documents.member("same"),
            Documents.member("other"));

    assertThat(FindingLines.of(result.getReport(), "R02"))
        .containsExactly("R02 /networks/2/id 8:8", "R02 /networks/3/id 9:8");
  }

  @Test
  void referencesLeadToThePartsOfTheirOwnNetworkOrOfTheRegister() {
    String register =
        Documents.register(
                Documents.member("first", "\"sources\": [{\"id\": \"own\", \"title\": \"S\"}]"),
                Documents.member(
                    "second",
                    "\"handlungsfelder\": [{\"id\": \"h\", \"name\": \"H\",\n"
                        + "  \"sources\": [\"own\", \"common\"]}]"))
            .replace(
                "\"networks\"",
                """
                "sources": [{"id": "common", "title": "S"}],
                  "claimedTotals": [{"networks": 2, "sources": ["common", "own"]}],
                  "networks\"""");

    assertThat(FindingLines.of(Documents.READER.readRegister(register).getReport(), "R01"))
        .containsExactly(
            "R01 /claimedTotals/0/sources 6:48",
            "R01 /networks/1/handlungsfelder/0/sources 10:14",
            "R01 /networks/1/handlungsfelder/0/sources 10:14");
  }

  @Test
  void aListOfTheRegisterThatCannotBeReadSkipsNoRuleOfANetwork() {
    String register =
        Documents.register(Documents.member("first", SAME_ID_TWICE))
            .replace("\"networks\"", "\"organisations\": 5, \"networks\"");
    ReadResult<NetworkRegister> result = Documents.READER.readRegister(register);

    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("R02", "organisations"))
        .isEqualTo(SkippedOracle.inRegister("organisations"));
    assertThat(FindingLines.of(result.getReport(), "R02"))
        .containsExactly("R02 /networks/0/sources/1/id 6:113", "J04 /organisations 5:20");
  }

  @Test
  void aReferenceToAnOfficeThatIsLeftOutIsNotCalledBroken() {
    String register =
        Documents.register()
            .replace(
                "\"networks\"",
                """
                "bezirkskoordinationen": [{"id": "b"}],
                  "servicestellen": [{"id": "s", "name": "S", "regierungsbezirk": "KOELN",
                    "bezirkskoordination": "b"}],
                  "networks\"""");
    ReadResult<NetworkRegister> result = Documents.READER.readRegister(register);

    assertThat(FindingLines.of(result.getReport()))
        .containsExactly("J05 /bezirkskoordinationen/0 5:29");
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("R01", "bezirkskoordinationen"))
        .isEqualTo(SkippedOracle.inRegister("bezirkskoordinationen"));
  }

  @Test
  void ofARegisterThatBreaksOffNoRuleRuns() {
    ReadResult<NetworkRegister> result =
        Documents.READER.readRegister("{\"schemaVersion\": \"0.2\", \"networks\": [");

    assertThat(result.getValue()).isEmpty();
    assertThat(result.getReport().getRulesRun()).isEmpty();
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.notReadToEnd("N05"), SkippedRule.notReadToEnd("G20"))
        .isEqualTo(allRules().stream().map(SkippedRule::notReadToEnd).toList());
  }

  private static List<SkippedRule> skippedInNetworks(ReadResult<NetworkRegister> result) {
    return result.getReport().getRulesSkipped().stream()
        .filter(skipped -> skipped.getUnreadable().startsWith("networks["))
        .toList();
  }

  /** The ids of the rules over a register and over the networks in it, in their order. */
  private static List<String> allRules() {
    return Stream.concat(
            RuleCatalogue.networkRules().stream().map(rule -> rule.getRule().getId()),
            RuleCatalogue.registerRules().stream().map(rule -> rule.getRule().getId()))
        .distinct()
        .sorted()
        .toList();
  }

  private static ReadResult<NetworkRegister> read(String... networks) {
    return Documents.READER.readRegister(Documents.register(networks));
  }
}
