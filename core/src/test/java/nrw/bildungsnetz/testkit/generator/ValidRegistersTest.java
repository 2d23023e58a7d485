package nrw.bildungsnetz.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.testkit.jqwik.BildungsnetzArbitraries;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;

@PropertyDefaults(tries = 50)
class ValidRegistersTest {

  private static final LocalDate STAND = Timeline.STAND;

  @Property
  void noRuleIsBroken(@ForAll("registers") NetworkRegister register) {
    Clock clock = Clock.fixed(STAND.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Report report = NetworkValidator.create().on(clock).validate(register);
    assertThat(SampleFindings.beyond(report.getFindings()))
        .extracting(Finding::getSeverity)
        .doesNotContain(Severity.ERROR, Severity.WARNING);
    assertThat(report.isTruncated()).isFalse();
  }

  @Property
  void everyNetworkLiesInOneBezirk(@ForAll("registers") NetworkRegister register) {
    List<Network> found = new ArrayList<>();
    for (Regierungsbezirk bezirk : Regierungsbezirk.values()) {
      found.addAll(register.networksIn(bezirk));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(register.getNetworks());
  }

  @Property
  void activeNetworksAreThoseWithThatStatus(@ForAll("registers") NetworkRegister register) {
    for (int year = 2008; year < 2027; year++) {
      LocalDate day = LocalDate.of(year, 8, 1);
      List<Network> active = register.activeOn(day);
      for (Network network : register.getNetworks()) {
        assertThat(network.statusOn(day).filter(NetworkStatus.ACTIVE::equals).isPresent())
            .isEqualTo(active.contains(network));
      }
    }
  }

  @Property
  void redactedRegisterNamesNobody(@ForAll("registers") NetworkRegister register) {
    Set<String> personal = Set.of("person", "extensions");
    assertThat(attributes(register.redacted()))
        .doesNotContainAnyElementsOf(personal)
        .isEqualTo(attributes(register).stream().filter(name -> !personal.contains(name)).toList());
  }

  @Property
  void copyIsEqual(@ForAll("registers") NetworkRegister register) {
    assertThat(register.with(copy -> {})).isEqualTo(register);
  }

  @Test
  void everyKreisMayHaveANetwork() {
    NetworkRegister register = ValidRegisters.create(1, 53, 1);
    assertThat(register.getNetworks()).extracting(Network::getAgs).doesNotHaveDuplicates();
    assertThat(register.getNetworks()).hasSize(53);
    assertThat(register.networksIn(Regierungsbezirk.ARNSBERG)).hasSize(12);
    assertThat(ValidRegisters.create(1, 53, 1)).isEqualTo(register);
  }

  @Test
  void everyAttributeOfTheRegisterOccurs() {
    List<NetworkRegister> sample =
        LongStream.range(0, 30).mapToObj(seed -> ValidRegisters.create(seed, 1, 1)).toList();
    assertThat(Occurrences.in(NetworkRegisterTable.TYPE, sample).missingAttributes())
        .noneMatch(name -> name.startsWith("NetworkRegister."))
        .noneMatch(name -> name.startsWith("Bezirkskoordination."))
        .noneMatch(name -> name.startsWith("Servicestelle."))
        .noneMatch(name -> name.startsWith("ClaimedTotal."));
  }

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return BildungsnetzArbitraries.registers();
  }

  private static List<String> attributes(NetworkRegister register) {
    List<String> names = new ArrayList<>();
    ModelWalk.over(
        NetworkRegisterTable.TYPE,
        register,
        (walk, attribute, value) -> names.add(attribute.getName()));
    return names;
  }
}
