package nrw.bildungsnetz.testkit.assertions;

import static nrw.bildungsnetz.testkit.assertions.BildungsnetzAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rendering.ReportRendering;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * Each assertion holds where it should, and fails where it should with the report in its message.
 */
class BildungsnetzAssertionsTest {

  private static final LocalDate DAY = SampleNetworks.AS_OF;
  private static final Network BROKEN =
      Edits.committee("lenkungskreis", body -> body.name(" ").meetingsPerYear(0));
  private static final Report FOUND = NetworkValidator.create().validate(BROKEN, DAY);
  private static final Report CLEAN =
      NetworkValidator.create().validate(SampleNetworks.valid(), DAY);

  @Test
  void validity() {
    assertThat(CLEAN).isValid().isAcceptable().isComplete().hasNoFindings();
    assertThat(FOUND).isNotValid();
    assertThat(failure(() -> assertThat(FOUND).isValid()))
        .startsWith("Expecting a valid report, but it has errors.\n\n");
    assertThat(failure(() -> assertThat(CLEAN).isNotValid()))
        .startsWith("Expecting a report with errors, but it is valid.\n\n");
    assertThat(failure(() -> assertThat(FOUND).isAcceptable()))
        .startsWith("Expecting an acceptable report");
  }

  @Test
  void messageShowsTheReportAsPeopleReadIt() {
    assertThat(failure(() -> assertThat(FOUND).isValid()))
        .endsWith(ReportRendering.in(Locale.GERMAN).terminal(FOUND, "Report").stripTrailing())
        .contains("Was tun:");
    assertThat(
            failure(() -> assertThat(FOUND).as("unna.json").inLanguage(Locale.ENGLISH).isValid()))
        .startsWith("[unna.json] Expecting")
        .endsWith(ReportRendering.in(Locale.ENGLISH).terminal(FOUND, "unna.json").stripTrailing());
  }

  @Test
  void findingOfARule() {
    assertThat(FOUND)
        .hasFinding("F01")
        .at("/committees/0/name")
        .withSeverity(Severity.ERROR)
        .about("lenkungskreis")
        .withMessageContaining("leer");
    assertThat(FOUND).hasFinding("F01").andReport().doesNotHaveFinding("G05");
    assertThat(failure(() -> assertThat(FOUND).hasFinding("G05")))
        .startsWith("Expecting a finding of G05, but there is none.\n\n");
    assertThat(failure(() -> assertThat(FOUND).doesNotHaveFinding("F01")))
        .startsWith("Expecting no finding of F01, but there are some at [/committees/0/name].");
  }

  @Test
  void findingThatIsAnother() {
    FindingAssert found = assertThat(FOUND).hasFinding("F01");
    assertThat(failure(() -> found.at("/committees/1")))
        .startsWith(
            "Expecting a finding of F01 at /committees/1, but found [/committees/0/name].\n\n");
    assertThat(failure(() -> found.at("/committees/0/name").withSeverity(Severity.INFO)))
        .startsWith(
            "Expecting a finding of F01 at /committees/0/name with severity INFO, but found"
                + " [ERROR].");
    assertThat(failure(() -> found.about("buero")))
        .contains("about buero, but found [lenkungskreis]");
    assertThat(failure(() -> found.withMessageContaining("100 % sicher")))
        .contains("with a message that contains \"100 % sicher\", but found [");
    assertThat(failure(found::isWaived)).contains("that is waived, but found [not waived].");
  }

  @Test
  void onlyTheseFindings() {
    Report one =
        NetworkValidator.create()
            .validate(Edits.committee("lenkungskreis", body -> body.name(" ")), DAY);
    assertThat(one).hasOnlyFindings("F01");
    assertThat(one).hasOnlyFindings("F01 /committees/0/name");
    assertThat(one).hasOnlyFindings(List.of("F01"));
    assertThat(failure(() -> assertThat(one).hasOnlyFindings("F01 /committees/0/name", "G05")))
        .startsWith(
            "Expecting only the findings [F01 /committees/0/name, G05]\nNot found: [G05]\n\n");
    assertThat(failure(() -> assertThat(one).hasNoFindings()))
        .startsWith("Expecting only the findings []\nNot expected: [F01 /committees/0/name]\n\n");
    assertThat(failure(() -> assertThat(one).hasOnlyFindings("F0"))).contains("Not expected");
  }

  @Test
  void networksAndRegistersConform() {
    assertThat(SampleNetworks.valid()).conforms(DAY).isEqualTo(SampleNetworks.valid());
    assertThat(SampleRegisters.valid()).conforms(DAY);
    assertThat(failure(() -> assertThat(BROKEN).conforms(DAY)))
        .startsWith("[rbn-kreis-unna] Expecting a valid report, but it has errors.");
    assertThat(
            failure(
                () ->
                    assertThat(SampleRegisters.valid().with(r -> r.addNetwork(BROKEN)))
                        .conforms(DAY)))
        .startsWith("[rbn-nrw] Expecting a valid report");
    assertThat(BROKEN).reportOn(DAY).hasFinding("F01");
  }

  @Test
  void profilesCount() {
    RuleSetting info = RuleSetting.builder().rule("F01").level(RuleLevel.INFO).build();
    RuleSet lenient = RuleSet.standard().under(Profile.builder().id("haus").addRule(info).build());
    assertThat(BROKEN).using(lenient).reportOn(DAY).hasFinding("F01").withSeverity(Severity.INFO);
    assertThat(BROKEN).using(RuleSet.empty()).conforms(DAY);
    Network warned = Edits.committee("sg-kaoa", body -> body.external(false));
    RuleSet strict =
        RuleSet.standard()
            .under(Profile.builder().id("haus").worstAcceptable(Severity.INFO).build());
    assertThat(warned).conforms(DAY);
    assertThat(failure(() -> assertThat(warned).using(strict).conforms(DAY)))
        .startsWith("[rbn-kreis-unna] Expecting an acceptable report");
  }

  private static String failure(ThrowingCallable assertion) {
    Throwable failure = catchThrowable(assertion);
    assertThat(failure).isInstanceOf(AssertionError.class);
    return String.valueOf(failure.getMessage()).replace(System.lineSeparator(), "\n");
  }
}
