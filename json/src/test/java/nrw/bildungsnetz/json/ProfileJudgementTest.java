package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks read under profiles that were read from JSON. */
class ProfileJudgementTest {

  /** A Handlungsfeld without a period, on which H13 reports a hint. */
  private static final String FIELD =
      Documents.planned("\"handlungsfelder\": [{\"id\": \"h\", \"name\": \"H\"}]");

  /** A duplicate id, on which R02 reports an error. */
  private static final String TWICE =
      Documents.planned(
          "\"sources\": [{\"id\": \"s\", \"title\": \"S\"}, {\"id\": \"s\", \"title\": \"S\"}]");

  /** Two Handlungsfelder, fewer than H03 expects. */
  private static final String TWO_FIELDS =
      Documents.planned(
              """
              "handlungsfelder": [
                {"id": "h", "name": "H", "period": {"start": "2020-01-01"}},
                {"id": "i", "name": "I", "period": {"start": "2020-01-01"}}
              ]
              """)
          .replace("PLANNED", "ACTIVE");

  @Test
  void withoutProfilesARuleWeighsWhatTheCatalogueSays() {
    Report report = read(FIELD);

    assertThat(severities(report, "H13")).containsExactly(Severity.INFO);
    assertThat(report.isAcceptable()).isTrue();
    assertThat(report.getProfiles()).isEmpty();
  }

  @Test
  void aProfileMakesItWeighMore() {
    Report report = read(FIELD, level("strict", "H13", "ERROR"));

    assertThat(severities(report, "H13")).containsExactly(Severity.ERROR);
    assertThat(report.getCounts().of(Category.HANDLUNGSFELD, Severity.ERROR)).isEqualTo(1);
    assertThat(report.isAcceptable()).isFalse();
    assertThat(report.isValid()).isTrue();
    assertThat(report.getProfiles()).containsExactly("strict");
  }

  @Test
  void aRuleSwitchedOffIsSkippedAndTheReportComplete() {
    Report report = read(FIELD, level("off", "H13", "OFF"));

    assertThat(severities(report, "H13")).isEmpty();
    assertThat(report.getRulesSkipped()).containsExactly(SkippedRule.switchedOff("H13"));
    assertThat(report.getRulesRun()).contains("H03").doesNotContain("H13");
    assertThat(report.isComplete()).isTrue();
  }

  @Test
  void theLaterProfileWins() {
    Profile off = level("off", "H13", "OFF");
    Profile strict = level("strict", "H13", "ERROR");

    Report switchedOn = read(FIELD, off, strict);
    assertThat(severities(switchedOn, "H13")).containsExactly(Severity.ERROR);
    assertThat(switchedOn.getRulesSkipped()).isEmpty();
    assertThat(switchedOn.getProfiles()).containsExactly("off", "strict");

    Report switchedOff = read(FIELD, strict, off);
    assertThat(severities(switchedOff, "H13")).isEmpty();
    assertThat(switchedOff.getRulesSkipped()).containsExactly(SkippedRule.switchedOff("H13"));
  }

  @Test
  void aLaterProfileThatSaysNothingOfARuleLeavesItAsItIs() {
    Report report = read(FIELD, level("strict", "H13", "WARNING"), level("other", "H12", "OFF"));

    assertThat(severities(report, "H13")).containsExactly(Severity.WARNING);
  }

  @Test
  void thresholdsOfAllProfilesHoldTheLaterOfEachName() {
    Profile few = threshold("few", "fewest", 2);

    assertThat(severities(read(TWO_FIELDS), "H03")).hasSize(1);
    assertThat(severities(read(TWO_FIELDS, few), "H03")).isEmpty();
    assertThat(severities(read(TWO_FIELDS, few, threshold("most", "most", 2)), "H03")).isEmpty();
    assertThat(severities(read(TWO_FIELDS, few, threshold("most", "most", 1)), "H03")).hasSize(1);
    assertThat(severities(read(TWO_FIELDS, few, threshold("later", "fewest", 3)), "H03"))
        .hasSize(1);
  }

  @Test
  void aNumberTheThresholdCannotHaveChangesNothingAndIsFound() {
    Report report = read(TWO_FIELDS, threshold("few", "fewest", 2), threshold("none", "fewest", 0));

    assertThat(severities(report, "H03")).isEmpty();
    assertThat(FindingLines.of(report)).containsExactly("P03 # 1:1");
    assertThat(report.isValid()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, WARNING, false",
    "WARNING, WARNING, true",
    "WARNING, INFO, false",
    "INFO, INFO, true",
    "ERROR, ERROR, true"
  })
  void aProfileSaysWhatIsAcceptable(String level, String worst, boolean acceptable) {
    Profile opposite = profile("\"id\": \"a\", \"worstAcceptable\": \"INFO\"");
    Profile later = profile("\"id\": \"b\", \"worstAcceptable\": \"" + worst + "\"");
    Report report = read(FIELD, level("l", "H13", level), opposite, later, others("INFO"));

    assertThat(report.getWorstAcceptable()).isEqualTo(Severity.valueOf(worst));
    assertThat(report.isAcceptable()).isEqualTo(acceptable);
  }

  @Test
  void aFormRuleWeighsWhatTheProfileSaysButStillBreaksTheForm() {
    String blank = Documents.planned("\"description\": \" \"");
    Report report = read(blank, level("lenient", "F01", "WARNING"));

    assertThat(severities(report, "F01")).containsExactly(Severity.WARNING);
    assertThat(report.isAcceptable()).isTrue();
    assertThat(report.isValid()).isFalse();
  }

  @Test
  void aFormRuleSwitchedOffFindsNothing() {
    Report report = read(Documents.planned("\"description\": \" \""), level("off", "F01", "OFF"));

    assertThat(severities(report, "F01")).isEmpty();
    assertThat(report.getRulesSkipped()).containsExactly(SkippedRule.switchedOff("F01"));
  }

  @Test
  void aProblemOfReadingCanBeNeitherSetNorWaived() {
    String unknown = Documents.planned("\"budget\": 5");
    Report off = read(unknown, level("off", "J06", "OFF"));
    Report waived = read(unknown, waiver("J06", "netz", "2026-06-30"));

    assertThat(FindingLines.of(off)).containsExactly("P01 # 1:1", "J06 /budget 7:3");
    assertThat(severities(off, "J06")).containsExactly(Severity.ERROR);
    assertThat(off.isValid()).isFalse();
    assertThat(off.getRulesSkipped()).isEmpty();
    assertThat(FindingLines.of(waived)).containsExactly("P01 # 1:1", "J06 /budget 7:3");
    assertThat(waived.getFindings()).allMatch(finding -> finding.getWaiver().isEmpty());
    assertThat(waived.isAcceptable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01", "2026-06-30"})
  void aWaiverAcceptsUntilItsLastDay(String until) {
    Report report = read(TWICE, waiver("R02", "s", until));

    assertThat(report.getFindings())
        .filteredOn(finding -> finding.getRule().getId().equals("R02"))
        .extracting(finding -> finding.getWaiver().orElseThrow().getUntil().toString())
        .containsExactly(until);
    assertThat(report.getCounts().waived(Severity.ERROR)).isEqualTo(1);
    assertThat(report.isAcceptable()).isTrue();
    assertThat(report.isValid()).isFalse();
    assertThat(FindingLines.of(report)).isEmpty();
  }

  @Test
  void anExpiredWaiverAcceptsNothingAndIsFound() {
    Report report = read(TWICE, waiver("R02", "s", "2025-12-31"));

    assertThat(FindingLines.of(report, "R02"))
        .containsExactly("P05 # 1:1", "R02 /sources/1/id 7:49");
    assertThat(report.getFindings()).allMatch(finding -> finding.getWaiver().isEmpty());
    assertThat(report.isAcceptable()).isFalse();
  }

  @Test
  void aWaiverWithoutAFindingIsFoundWhereEveryRuleRan() {
    Profile unmatched = waiver("R02", "t", "2026-06-30");

    assertThat(FindingLines.of(read(TWICE, unmatched), "R02"))
        .containsExactly("P06 # 1:1", "R02 /sources/1/id 7:49");
    assertThat(FindingLines.of(read(Documents.planned("\"sources\": 5"), unmatched)))
        .containsExactly("J04 /sources 7:14");
  }

  @Test
  void aWaiverThatALaterOneHidesIsFound() {
    Report report = read(TWICE, waiver("R02", "s", "2026-06-30"), waiver("R02", "s", "2026-03-31"));

    assertThat(FindingLines.of(report)).containsExactly("P07 # 1:1");
    assertThat(report.getCounts().waived(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void aNetworkOfARegisterIsJudgedAlike() {
    String register =
        Documents.register(
            Documents.member("one", "\"handlungsfelder\": [{\"id\": \"h\", \"name\": \"H\"}]"),
            Documents.member(
                "two",
                "\"sources\": [{\"id\": \"s\", \"title\": \"S\"},"
                    + " {\"id\": \"s\", \"title\": \"S\"}]"));
    Report report =
        Documents.READER
            .using(
                RuleSet.standard()
                    .under(level("strict", "H13", "ERROR"), waiver("R02", "s", "2026-06-30")))
            .readRegister(register)
            .getReport();

    assertThat(severities(report, "H13")).containsExactly(Severity.ERROR);
    assertThat(report.getCounts().of(Severity.ERROR)).isEqualTo(2);
    assertThat(report.getCounts().waived(Severity.ERROR)).isEqualTo(1);
    assertThat(report.getProfiles()).containsExactly("strict", "waiver");
  }

  private static List<Severity> severities(Report report, String rule) {
    return report.getFindings().stream()
        .filter(finding -> finding.getRule().getId().equals(rule))
        .map(Finding::getSeverity)
        .toList();
  }

  /** Other findings do not matter to tests of the acceptance level. */
  private static Profile others(String level) {
    StringBuilder rules = new StringBuilder();
    for (Finding finding : read(FIELD).getFindings()) {
      String id = finding.getRule().getId();
      if (!id.equals("H13")) {
        rules.append(rules.isEmpty() ? "" : ",").append(setting(id, level));
      }
    }
    return profile("\"id\": \"others\", \"rules\": [" + rules + "]");
  }

  private static Profile level(String id, String rule, String level) {
    return profile("\"id\": \"" + id + "\", \"rules\": [" + setting(rule, level) + "]");
  }

  private static String setting(String rule, String level) {
    return "{\"rule\": \"" + rule + "\", \"level\": \"" + level + "\"}";
  }

  private static Profile threshold(String id, String name, int value) {
    return profile(
        "\"id\": \""
            + id
            + "\", \"rules\": [{\"rule\": \"H03\", \"thresholds\": [{\"name\": \""
            + name
            + "\", \"value\": "
            + value
            + "}]}]");
  }

  static Profile waiver(String rule, String object, String until) {
    return profile(
        "\"id\": \"waiver\", \"waivers\": [{\"rule\": \""
            + rule
            + "\", \"object\": \""
            + object
            + "\", \"reason\": \"Geheimnis\", \"grantedBy\": \"Geheimnis\", \"until\": \""
            + until
            + "\"}]");
  }

  private static Profile profile(String properties) {
    return Documents.READER
        .readProfile("{\"schemaVersion\": \"0.2\", " + properties + "}")
        .getValue()
        .orElseThrow();
  }

  private static Report read(String document, Profile... profiles) {
    return Documents.READER.using(RuleSet.standard().under(profiles)).read(document).getReport();
  }
}
