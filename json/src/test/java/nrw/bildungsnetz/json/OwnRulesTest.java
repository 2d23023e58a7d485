package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/** Documents checked by a custom rule, also under profiles read from JSON. */
class OwnRulesTest {

  private static final Threshold MOST = Threshold.atMost("most", 4, 1, 255);

  /** LIPPE-01: the titles of sources are short. */
  private static final NetworkRule SHORT_TITLES =
      NetworkRule.of(
          Rule.builder()
              .id("LIPPE-01")
              .severity(Severity.WARNING)
              .category(Category.REFERENCE)
              .addReads("sources.id", "sources.title")
              .addThreshold(MOST)
              .source("Hausregel (erfunden)")
              .since("1.0.0")
              .texts(
                  Texts.read(
                      stream("LIPPE-01.message=Der Titel von „{source}“ ist zu lang."),
                      stream("LIPPE-01.message=The title of \"{source}\" is too long.")))
              .build(),
          OwnRulesTest::shortTitles);

  private static final RuleSet RULES = RuleSet.standard().plus(SHORT_TITLES);

  private static final String LONG_TITLE =
      Documents.planned("\"sources\": [{\"id\": \"s\", \"title\": \"Lange\"}]");

  private static void shortTitles(
      NetworkFacts facts, Thresholds thresholds, Violations violations) {
    for (int i = 0; i < facts.getNetwork().getSources().size(); i++) {
      var source = Located.of("sources", i, facts.getNetwork().getSources().get(i));
      if (source.getValue().getTitle().length() > thresholds.of(MOST)) {
        String id = source.getValue().getId();
        violations.add(source.getPath("title"), id, Map.of("source", id));
      }
    }
  }

  @Test
  void itsReportIsReadByThoseWhoKnowTheRule() throws ReportReadException {
    Report report = read(LONG_TITLE);
    String written = ReportJson.write(report, "lippe.json", Locale.GERMAN);

    assertThat(report.getFindings())
        .extracting(each -> each.getRule().getId())
        .contains("LIPPE-01");
    assertThat(ReportJson.read(written, RULES).getReport()).isEqualTo(report);
    assertThatExceptionOfType(ReportReadException.class)
        .isThrownBy(() -> ReportJson.read(written))
        .withMessageEndingWith("of the given rules");
  }

  @Test
  void findingStandsAtItsPlaceInTheDocument() {
    Report report = read(LONG_TITLE);

    assertThat(FindingLines.of(report, "LIPPE-01"))
        .containsExactly("LIPPE-01 /sources/0/title 7:36");
    assertThat(report.getRulesRun()).contains("LIPPE-01");
    assertThat(report.getFindings().get(0).getMessage(Locale.GERMAN))
        .isEqualTo("Der Titel von „s“ ist zu lang.");
  }

  @Test
  void ruleIsSkippedWhereWhatItReadsCannotBeRead() {
    Report report = read(Documents.planned("\"sources\": [{\"id\": \"s\", \"title\": 5}]"));

    assertThat(report.getRulesSkipped())
        .contains(SkippedRule.unreadable("LIPPE-01", "sources.title"));
  }

  @Test
  void aProfileIsReadThatSetsIt() {
    Profile profile =
        profile(
            "\"rules\": [{\"rule\": \"LIPPE-01\", \"thresholds\": [{\"name\": \"most\","
                + " \"value\": 5}]}]");

    assertThat(FindingLines.of(read(LONG_TITLE, profile), "LIPPE-01")).isEmpty();
  }

  @Test
  void aProfileIsReadThatWaivesItsFinding() {
    Report report =
        read(
            LONG_TITLE,
            profile(
                "\"waivers\": [{\"rule\": \"LIPPE-01\", \"object\": \"s\", \"reason\": \"Amtlich.\","
                    + " \"grantedBy\": \"Amt\", \"until\": \"2026-01-01\"}]"));

    assertThat(FindingLines.of(report, "LIPPE-01"))
        .containsExactly("LIPPE-01 /sources/0/title 7:36");
    assertThat(report.getFindings())
        .extracting(Finding::getWaiver)
        .allMatch(each -> each.isPresent());
  }

  /** A profile with a setting for a custom rule is valid only where that rule is known. */
  @Test
  void aProfileIsReadWithTheRulesItIsFor() {
    String profile = document("\"rules\": [{\"rule\": \"LIPPE-01\", \"level\": \"OFF\"}]");

    assertThat(FindingLines.of(Documents.READER.using(RULES).readProfile(profile).getReport()))
        .isEmpty();
    assertThat(FindingLines.of(Documents.READER.readProfile(profile).getReport()))
        .containsExactly("P01 /rules/0/rule 1:59");
  }

  private static String document(String properties) {
    return "{\"schemaVersion\": \"0.2\", \"id\": \"haus\", " + properties + "}";
  }

  private static Profile profile(String properties) {
    return Documents.READER.using(RULES).readProfile(document(properties)).getValue().orElseThrow();
  }

  private static Report read(String document, Profile... profiles) {
    return Documents.READER.using(RULES.under(profiles)).read(document).getReport();
  }

  private static InputStream stream(String texts) {
    return new ByteArrayInputStream(texts.getBytes(StandardCharsets.UTF_8));
  }
}
