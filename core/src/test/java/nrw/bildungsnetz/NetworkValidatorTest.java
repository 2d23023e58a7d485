package nrw.bildungsnetz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.StockProvider;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import org.junit.jupiter.api.Test;

class NetworkValidatorTest {

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  @Test
  void whatWasChosenBeforeAClockIsKept() {
    RuleSet none = RuleSet.standard().under(allOff());
    Network broken = Network.builder().id("n").name("N").ags("05999").build();

    assertThat(NetworkValidator.create().validate(broken).isValid()).isFalse();
    assertThat(
            NetworkValidator.create()
                .using(none)
                .on(StockProvider.CLOCK)
                .validate(broken)
                .isValid())
        .isTrue();
    assertThat(
            NetworkValidator.create()
                .on(StockProvider.CLOCK)
                .using(none)
                .validate(broken)
                .getAsOf())
        .isEqualTo(SampleNetworks.AS_OF);
  }

  private static Profile allOff() {
    ProfileBuilder profile = Profile.builder().id("p");
    RuleCatalogue.all()
        .forEach(
            rule ->
                profile.addRule(
                    RuleSetting.builder().rule(rule.getId()).level(RuleLevel.OFF).build()));
    return profile.build();
  }

  @Test
  void reportOfAValidNetwork() {
    Report report = VALIDATOR.validate(SampleNetworks.valid());
    assertThat(report.getRuleSetVersion()).isEqualTo(RuleCatalogue.VERSION);
    assertThat(report.getAsOf()).isEqualTo(SampleNetworks.AS_OF);
    assertThat(report.getRulesRun())
        .isEqualTo(RuleCatalogue.networkRules().stream().map(NetworkRule::toString).toList());
    assertThat(report.getRulesSkipped()).isEmpty();
    assertThat(SampleFindings.beyond(report.getFindings())).isEmpty();
    assertThat(report.isComplete()).isTrue();
    assertThat(report.isValid()).isTrue();
    assertThat(report.isTruncated()).isFalse();
  }

  @Test
  void warningsAndInfosLeaveANetworkValid() {
    Report report = VALIDATOR.validate(withFields(2, "Feld"));
    assertThat(report.getFindings())
        .extracting(Finding::getSeverity)
        .containsOnly(Severity.WARNING, Severity.INFO);
    assertThat(report.getCounts().of(Severity.INFO)).isEqualTo(2);
    assertThat(report.isValid()).isTrue();
  }

  @Test
  void oneErrorMakesANetworkInvalid() {
    Network wrong = SampleNetworks.valid().with(n -> n.ags("5978"));
    Report report = VALIDATOR.validate(wrong);
    assertThat(report.getCounts().of(Severity.ERROR)).isEqualTo(1);
    assertThat(report.isValid()).isFalse();
  }

  @Test
  void exactlyAThousandFindingsAreKept() {
    Report report = VALIDATOR.validate(withFields(497, " ").with(n -> n.addTopic(" ")));
    assertThat(report.getFindings()).hasSize(FindingCollector.KEPT).hasSize(1_000);
    assertThat(report.isTruncated()).isFalse();
  }

  @Test
  void beyondAThousandTheFirstAreKeptAndAllAreCounted() {
    Report report = VALIDATOR.validate(withFields(1_500, " "));
    assertThat(report.getFindings()).hasSize(1_000);
    assertThat(report.isTruncated()).isTrue();
    // Every blank name is an error, and so is every name equal to an earlier one.
    assertThat(report.getCounts().of(Severity.ERROR)).isEqualTo(1_500 + 1_499);
    assertThat(report.getCounts().of(Severity.INFO)).isEqualTo(2);
    // The network states no contract and no bodies; the Handlungsfelder state neither coordinator
    // nor goal.
    assertThat(report.getCounts().of(Severity.WARNING)).isEqualTo(4);
    assertThat(report.getFindings().get(0).getPath().toJsonPointer()).isEmpty();
    assertThat(report.getFindings().get(999).getPath().toJsonPointer())
        .startsWith("/handlungsfelder/497");
  }

  @Test
  void findingsAreSortedByPlaceAndThenByRule() {
    List<Finding> findings = VALIDATOR.validate(withFields(30, " ")).getFindings();
    assertThat(findings).isSortedAccordingTo(Finding.ORDER);
    assertThat(findings)
        .extracting(finding -> finding.getRule().getId() + finding.getPath().toJsonPointer())
        .startsWith(
            "G20",
            "N11",
            "S09",
            "H04/handlungsfelder",
            "H05/handlungsfelder",
            "H13/handlungsfelder",
            "F01/handlungsfelder/0/name")
        .endsWith("F01/handlungsfelder/29/name", "H01/handlungsfelder/29/name");
  }

  @Test
  void equalNetworksGiveEqualReports() {
    assertThat(VALIDATOR.validate(withFields(1_500, " ")))
        .isEqualTo(VALIDATOR.validate(withFields(1_500, " ")));
  }

  @Test
  void dayIsThatOfTheClockInItsZone() {
    Instant lateEvening = Instant.parse("2025-12-31T23:30:00Z");
    assertThat(asOf(Clock.fixed(lateEvening, ZoneOffset.UTC)))
        .isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(asOf(Clock.fixed(lateEvening, ZoneId.of("Europe/Berlin"))))
        .isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  void dayCanBeGiven() {
    LocalDate day = LocalDate.of(2040, 7, 31);
    Report report = VALIDATOR.validate(SampleNetworks.valid(), day);
    assertThat(report.getAsOf()).isEqualTo(day);
    assertThat(SampleFindings.beyond(report.getFindings()))
        .extracting(finding -> finding.getRule().getId())
        .containsExactly("N20", "M01", "M02", "N20", "N20", "N20", "N20");
    LocalDate before = LocalDate.of(2014, 7, 31);
    assertThat(
            SampleFindings.beyond(VALIDATOR.validate(SampleNetworks.valid(), before).getFindings()))
        .isEmpty();
  }

  private static LocalDate asOf(Clock clock) {
    return NetworkValidator.create().on(clock).validate(SampleNetworks.valid()).getAsOf();
  }

  private static Network withFields(int count, String name) {
    return SampleNetworks.silent().toBuilder()
        .handlungsfelder(
            IntStream.range(0, count)
                .mapToObj(i -> Handlungsfeld.builder().id("h" + i).name(numbered(name, i)).build())
                .toList())
        .build();
  }

  /** A blank name stays blank, so that it equals the others. */
  private static String numbered(String name, int number) {
    return name.isBlank() ? name : name + " " + number;
  }

  @Test
  void periodOfTheFutureIsNoContradiction() {
    Period later = Period.builder().start(LocalDate.of(2030, 1, 1)).build();
    Network network =
        SampleNetworks.silent().toBuilder()
            .addHandlungsfeld(Handlungsfeld.builder().id("h").name("H").period(later).build())
            .build();
    assertThat(VALIDATOR.validate(network).getCounts().of(Severity.ERROR)).isZero();
  }
}
