package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkRegisterBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
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

/** A register is checked together with all its networks, and each of them on its own. */
class RegisterValidationTest {

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  static List<RuleCase<Network>> violating() {
    return RuleExamples.violating();
  }

  @Test
  void reportOfAValidRegister() {
    Report report = VALIDATOR.validate(SampleRegisters.valid());
    assertThat(SampleFindings.beyond(report.getFindings())).isEmpty();
    assertThat(report.getAsOf()).isEqualTo(SampleNetworks.AS_OF);
    assertThat(report.isComplete()).isTrue();
    assertThat(report.isValid()).isTrue();
  }

  @Test
  void everyRuleRanOnceHoweverManyNetworksThereAre() {
    Report report = VALIDATOR.validate(beside(SampleNetworks.silent()));
    assertThat(report.getRulesRun())
        .containsExactlyElementsOf(
            Stream.concat(
                    RuleCatalogue.networkRules().stream().map(NetworkRule::toString),
                    RuleCatalogue.registerRules().stream().map(RegisterRule::toString))
                .distinct()
                .sorted()
                .toList());
  }

  @Test
  void onlyTheRulesOfTheRegisterItselfRunWhereItHasNoNetwork() {
    Report report = VALIDATOR.validate(register(r -> r.networks(List.of())));
    assertThat(report.getRulesRun())
        .containsExactlyElementsOf(
            RuleCatalogue.registerRules().stream().map(RegisterRule::toString).toList());
    assertThat(SampleFindings.beyond(report.getFindings())).isEmpty();
  }

  /** The findings in a network are the same if it is the second network of a register. */
  @ParameterizedTest
  @MethodSource("violating")
  @Tag("everyExample")
  void findingsOfANetworkStandAtItsPlaceInTheRegister(RuleCase<Network> example) {
    Network network = example.getDocument().with(n -> n.id("zweites"));
    Report alone = VALIDATOR.validate(network, example.getAsOf());
    // Next to a network of the same Kreis, there would be two of it.
    Network other = SampleNetworks.silent().with(n -> n.ags("05911"));
    NetworkRegister register = register(r -> r.networks(List.of(other, network)));
    Report report = VALIDATOR.validate(register, example.getAsOf());
    assertThat(placesBelow("/networks/1", report)).isNotEmpty().isEqualTo(placesBelow("", alone));
  }

  /** Each finding with its rule and its place relative to the given one. */
  private static List<String> placesBelow(String place, Report report) {
    return report.getFindings().stream()
        .filter(finding -> finding.getPath().toJsonPointer().startsWith(place))
        .map(
            finding ->
                finding.getRule().getId()
                    + finding.getPath().toJsonPointer().substring(place.length())
                    + finding.getArguments())
        .toList();
  }

  @Test
  void formOfTheRegisterItselfIsChecked() {
    assertThat(findings(register(r -> r.name(" ")))).containsExactly("F01 /name");
    assertThat(
            findings(
                register(
                    r ->
                        r.claimedTotals(
                            List.of(
                                SampleRegisters.valid()
                                    .getClaimedTotals()
                                    .get(0)
                                    .with(total -> total.networks(0)))))))
        .containsExactly("F08 /claimedTotals/0/networks");
  }

  @Test
  void referencesOfTheRegisterLeadToItsOwnLists() {
    NetworkRegister lost = register(r -> r.organisations(List.of()).sources(List.of()));
    assertThat(findings(lost))
        .containsExactly(
            "R01 /bezirkskoordinationen/0/organisation",
            "R01 /bezirkskoordinationen/0/sources",
            "R01 /claimedTotals/1/sources",
            "R01 /servicestellen/0/organisation",
            "R01 /servicestellen/0/sources");
  }

  @Test
  void referencesOfTheRegisterDoNotLeadIntoANetwork() {
    assertThat(findings(register(r -> r.addServicestelle(servicestelleOf("kita")))))
        .containsExactly("R01 /servicestellen/1/organisation");
  }

  @Test
  void referencesOfANetworkDoNotLeadToTheListsOfTheRegister() {
    NetworkRegister register =
        register(
            r ->
                r.addOrganisation(organisation("nur-hier"))
                    .addSource(Source.builder().id("nur-hier").title("Quelle").build())
                    .networks(List.of(referringTo("nur-hier"))));
    assertThat(findings(register))
        .containsExactly(
            "R01 /networks/0/memberships/7/organisation", "R01 /networks/0/memberships/7/sources");
  }

  @Test
  void referencesOfANetworkDoNotLeadIntoAnother() {
    Network other =
        SampleNetworks.valid().with(n -> n.id("anderes").addOrganisation(organisation("nur-dort")));
    NetworkRegister register = register(r -> r.networks(List.of(referringTo("nur-dort"), other)));
    assertThat(findings(register))
        .contains("R01 /networks/0/memberships/7/organisation")
        .noneMatch(finding -> finding.startsWith("R01 /networks/1"));
  }

  @Test
  void idsOfNetworksAreUniqueInTheRegister() {
    Report report = VALIDATOR.validate(beside(SampleNetworks.valid()));
    assertThat(places(report)).containsExactly("N05 /networks/1/ags", "R02 /networks/1/id");
    assertThat(SampleFindings.beyond(report.getFindings()).get(1).getArguments())
        .containsEntry("id", "rbn-kreis-unna")
        .containsEntry("list", "networks")
        .containsEntry("position", 1);
  }

  @Test
  void otherIdsAreUniqueInTheirListAlone() {
    Network other = SampleNetworks.valid().with(n -> n.id("anderes"));
    assertThat(findings(beside(other))).containsExactly("N05 /networks/1/ags");
    assertThat(findings(register(r -> r.addOrganisation(organisation("bezreg")))))
        .containsExactly("R02 /organisations/1/id");
  }

  @Test
  void dayCanBeGiven() {
    LocalDate day = LocalDate.of(2040, 7, 31);
    Report report = VALIDATOR.validate(SampleRegisters.valid(), day);
    assertThat(report.getAsOf()).isEqualTo(day);
    assertThat(places(report))
        .contains("M01 /networks/0/committees/0", "N20 /networks/0/meetings/2");
  }

  private static List<String> findings(NetworkRegister register) {
    return places(VALIDATOR.validate(register));
  }

  private static List<String> places(Report report) {
    return SampleFindings.beyond(report.getFindings()).stream()
        .map(finding -> finding.getRule().getId() + " " + finding.getPath().toJsonPointer())
        .toList();
  }

  private static NetworkRegister register(Consumer<NetworkRegisterBuilder> edit) {
    return SampleRegisters.valid().with(edit);
  }

  private static NetworkRegister beside(Network network) {
    return register(r -> r.addNetwork(network));
  }

  private static Network referringTo(String id) {
    return SampleNetworks.valid()
        .with(
            n ->
                n.addMembership(
                    Membership.builder()
                        .id("m")
                        .committee("buero")
                        .organisation(id)
                        .addSource(id)
                        .build()));
  }

  private static Servicestelle servicestelleOf(String organisation) {
    return SampleRegisters.valid()
        .getServicestellen()
        .get(0)
        .with(s -> s.id("zweite").organisation(organisation));
  }

  private static Organisation organisation(String id) {
    return Organisation.builder().id(id).name("Amt").kind(OrganisationKind.OTHER).build();
  }
}
