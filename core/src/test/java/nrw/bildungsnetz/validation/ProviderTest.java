package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Infos;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.model.Warnings;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The results of a stock Jakarta Validation provider for the examples. */
class ProviderTest {

  static List<RuleCase<?>> violating() {
    return Stream.<List<? extends RuleCase<?>>>of(RuleExamples.violating(), violatingRegisters())
        .<RuleCase<?>>flatMap(List::stream)
        .filter(example -> example.getAsOf().equals(SampleNetworks.AS_OF))
        .toList();
  }

  static List<RuleCase<NetworkRegister>> violatingRegisters() {
    return RuleExamples.registers().stream().filter(RuleCase::isViolating).toList();
  }

  /** Spring rejects violations in the default group; a warning must not be rejected. */
  @ParameterizedTest
  @MethodSource("violating")
  @Tag("everyExample")
  void ruleIsViolatedInTheGroupOfItsSeverityAlone(RuleCase<?> example) {
    Severity severity = RuleCatalogue.find(example.getRuleId()).orElseThrow().getSeverity();
    assertThat(finds(example, Default.class)).isEqualTo(severity == Severity.ERROR);
    assertThat(finds(example, Warnings.class)).isEqualTo(severity == Severity.WARNING);
    assertThat(finds(example, Infos.class)).isEqualTo(severity == Severity.INFO);
  }

  private static boolean finds(RuleCase<?> example, Class<?> group) {
    return StockProvider.validate(example.getDocument(), group).stream()
        .anyMatch(each -> StockProvider.ruleIdOf(each).equals(example.getRuleId()));
  }

  @Test
  void violationsStandInTheGroupOfTheirSeverityAtTheirPlaces() {
    Network network =
        dangling("a")
            .with(n -> n.agreements(List.of()).organisations(List.of()).handlungsfelder(List.of()));
    assertThat(placesIn(network, Default.class))
        .contains("R01 /memberships/7/committee")
        .doesNotContain("N11 ");
    assertThat(placesIn(network, Warnings.class))
        .contains("N11 ", "H12 ")
        .doesNotContain("R01 /memberships/7/committee");
    Network undated =
        SampleNetworks.valid().toBuilder()
            .handlungsfelder(
                SampleNetworks.valid().getHandlungsfelder().stream()
                    .map(
                        field ->
                            field.getId().equals("inklusion")
                                ? field.with(h -> h.period(Optional.empty()))
                                : field)
                    .toList())
            .build();
    assertThat(placesIn(undated, Infos.class)).containsExactly("H13 /handlungsfelder/1");
    assertThat(placesIn(undated, Default.class)).isEmpty();
    assertThat(placesIn(undated, Warnings.class)).isEmpty();
  }

  private static List<String> placesIn(Network network, Class<?> group) {
    return StockProvider.validate(network, group).stream()
        .filter(ProviderTest::isBeyondTheSample)
        .map(each -> StockProvider.ruleIdOf(each) + " " + StockProvider.pointerOf(each))
        .toList();
  }

  private static boolean isBeyondTheSample(ConstraintViolation<?> violation) {
    return !SampleFindings.rules().contains(StockProvider.ruleIdOf(violation));
  }

  @Test
  void validSampleHasNoViolation() {
    assertThat(StockProvider.validate(SampleNetworks.valid()))
        .noneMatch(ProviderTest::isBeyondTheSample);
  }

  @Test
  void validRegisterHasNoViolation() {
    assertThat(StockProvider.validate(SampleRegisters.valid()))
        .noneMatch(ProviderTest::isBeyondTheSample);
  }

  /** The provider visits each network itself, so the register's own rules leave them out. */
  @Test
  void nothingInANetworkOfARegisterIsFoundTwice() {
    NetworkRegister register =
        SampleRegisters.valid().with(r -> r.networks(List.of(dangling("a"), dangling("b"))));
    assertThat(StockProvider.validate(register))
        .filteredOn(ProviderTest::isBeyondTheSample)
        .extracting(each -> StockProvider.ruleIdOf(each) + " " + StockProvider.pointerOf(each))
        .containsExactlyInAnyOrder(
            "N05 /networks/1/ags",
            "R01 /networks/0/memberships/7/committee",
            "R01 /networks/1/memberships/7/committee",
            "R02 /networks/1/id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "#{1+1}",
        "{jakarta.validation.constraints.NotNull.message}",
        "\\{jakarta.validation.constraints.NotNull.message\\}",
        "a\\$b\\\\{c}",
        "{property}"
      })
  void nothingInADocumentIsTakenForATemplate(String name) {
    Set<ConstraintViolation<Network>> violations = StockProvider.validate(impossible(name));
    ConstraintViolation<Network> impossible =
        violations.stream()
            .filter(StockProvider::isOfTheCatalogue)
            .filter(ProviderTest::isBeyondTheSample)
            .findFirst()
            .orElseThrow();
    Finding finding = StockProvider.findingOf(impossible).orElseThrow();
    assertThat(impossible.getMessage()).contains(name).isEqualTo(finding.getMessage(Locale.GERMAN));
  }

  /** A step that cannot be, so that a message shows its name. */
  private static Network impossible(String name) {
    return SampleNetworks.valid()
        .with(
            n ->
                n.addTransition(
                    Transition.builder()
                        .id("sprung")
                        .name(name)
                        .direction(TransitionDirection.VERTICAL)
                        .addFromStage(Bildungsstufe.KITA)
                        .addToStage(Bildungsstufe.STUDIUM)
                        .build()));
  }

  private static Network dangling(String id) {
    return SampleNetworks.valid().toBuilder()
        .addMembership(Membership.builder().id("m").committee(id).build())
        .build();
  }
}
