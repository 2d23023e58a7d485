package nrw.bildungsnetz.testkit;

import static nrw.bildungsnetz.testkit.assertions.BildungsnetzAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedNetworksTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 30, 200, 10_000})
  void networkOfAnySizeIsValid(int members) {
    for (long seed = 0; seed < (members > 1_000 ? 2 : 40); seed++) {
      GeneratedNetworks generator = GeneratedNetworks.seeded(seed).withMembers(members);
      Network network = generator.network();
      assertThat(network.getMemberships()).hasSize(members);
      assertThat(reported(network, generator))
          .allMatch(each -> each.getSeverity() == Severity.INFO);
      assertThat(network).as("seed " + seed).conforms(generator.day());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50})
  void networkOfFewPartsHasNoFinding(int parts) {
    for (long seed = 0; seed < 40; seed++) {
      GeneratedNetworks generator = GeneratedNetworks.seeded(seed).withParts(parts);
      assertThat(generator.network().getOrganisations()).hasSize(parts);
      assertThat(reported(generator.network(), generator)).isEmpty();
    }
  }

  @Test
  void sameSeedGivesTheSameNetwork() {
    assertThat(GeneratedNetworks.seeded(5).network())
        .isEqualTo(GeneratedNetworks.seeded(5).network())
        .isNotEqualTo(GeneratedNetworks.seeded(6).network());
  }

  @Test
  void networkIsThatOfTheKreis() {
    Kreis kreis = CodeLists.kreise().find("05966").orElseThrow();
    for (long seed = 0; seed < 40; seed++) {
      GeneratedNetworks generator = GeneratedNetworks.seeded(seed).in(kreis);
      assertThat(generator.network().getAgs()).isEqualTo("05966");
      assertThat(generator.network()).conforms(generator.day());
      assertThat(generator.withParts(1).network().getAgs()).isEqualTo("05966");
    }
  }

  @Test
  void registerHasAsManyNetworks() {
    assertThat(GeneratedNetworks.seeded(1).withMembers(3).register(5).getNetworks()).hasSize(5);
  }

  /** Every rule of the catalogue has a broken document of some kind. */
  @Test
  void everyRuleCanBeBroken() {
    Set<String> broken = new TreeSet<>();
    Stream.of(CaseKind.NETWORK, CaseKind.REGISTER, CaseKind.PROFILE)
        .forEach(kind -> broken.addAll(rulesOf(kind)));
    assertThat(broken)
        .containsExactlyElementsOf(RuleCatalogue.all().stream().map(Rule::getId).sorted().toList());
  }

  static Set<String> rulesOfNetworks() {
    return rulesOf(CaseKind.NETWORK);
  }

  static Set<String> rulesOfRegisters() {
    return rulesOf(CaseKind.REGISTER);
  }

  static Set<String> rulesOfProfiles() {
    return rulesOf(CaseKind.PROFILE);
  }

  /** Whatever case is drawn, and however many members are added. */
  @ParameterizedTest
  @MethodSource("rulesOfNetworks")
  void brokenNetworkHasWhatIsDueAndNoMore(String rule) {
    for (long seed = 0; seed < 26; seed++) {
      RuleCase<Network> broken = GeneratedNetworks.seeded(seed).withMembers(60).brokenBy(rule);
      assertThat(broken.getDocument().getMemberships()).hasSizeGreaterThanOrEqualTo(60);
      assertDue(broken, NetworkValidator.create().validate(broken.getDocument(), broken.getAsOf()));
    }
  }

  @ParameterizedTest
  @MethodSource("rulesOfRegisters")
  void brokenRegisterHasWhatIsDueAndNoMore(String rule) {
    for (long seed = 0; seed < 26; seed++) {
      var broken = GeneratedNetworks.seeded(seed).withMembers(60).registerBrokenBy(rule);
      assertDue(broken, NetworkValidator.create().validate(broken.getDocument(), broken.getAsOf()));
    }
  }

  @ParameterizedTest
  @MethodSource("rulesOfProfiles")
  void brokenProfileIsThatOfACase(String rule) {
    var broken = GeneratedNetworks.seeded(1).profileBrokenBy(rule);
    RuleSet rules = RuleSet.standard().under(broken.getDocument());
    Network applied = Fixtures.violating(rule).getNetwork();
    assertDue(broken, NetworkValidator.create().using(rules).validate(applied, broken.getAsOf()));
  }

  @Test
  void tenThousandMembersCanBeBrokenToo() {
    RuleCase<Network> broken = GeneratedNetworks.seeded(1).withMembers(10_000).brokenBy("G05");
    assertThat(broken.getDocument().getMemberships()).hasSize(10_000);
    assertThat(broken.getDocument()).reportOn(broken.getAsOf()).hasFinding("G05");
  }

  @Test
  void whatCannotBeIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeneratedNetworks.seeded(1).brokenBy("P01"))
        .withMessage("P01 has no case for brokenBy; its cases are of kind [PROFILE]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeneratedNetworks.seeded(1).withMembers(0))
        .withMessage("A network has at least one part, not 0");
  }

  private static Set<String> rulesOf(CaseKind kind) {
    Set<String> rules = new TreeSet<>();
    Fixtures.cases().stream()
        .filter(each -> each.isViolating() && each.getKind() == kind)
        .forEach(each -> rules.add(each.getRule()));
    return rules;
  }

  private static void assertDue(RuleCase<?> broken, Report report) {
    Set<String> others = new TreeSet<>(broken.getBeside());
    assertThat(report.getFindings())
        .as(broken.toString())
        .filteredOn(each -> each.getRule().getId().equals(broken.getRuleId()))
        .extracting(each -> each.getPath().toJsonPointer())
        .containsExactlyElementsOf(broken.getPointers());
    assertThat(report.getFindings().stream().map(each -> each.getRule().getId()))
        .as(broken.toString())
        .filteredOn(id -> !id.equals(broken.getRuleId()))
        .allMatch(others::contains);
  }

  private static List<Finding> reported(Network network, GeneratedNetworks generator) {
    return NetworkValidator.create().validate(network, generator.day()).getFindings();
  }
}
