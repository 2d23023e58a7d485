package nrw.bildungsnetz.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.testkit.jqwik.BildungsnetzArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidNetworksTest {

  private static final List<Network> SAMPLE =
      LongStream.range(0, 80).mapToObj(seed -> ValidNetworks.create(seed, 150)).toList();

  private static final Occurrences OCCURRENCES = Occurrences.in(NetworkTable.TYPE, SAMPLE);

  @Test
  void everyAttributeOccurs() {
    assertThat(OCCURRENCES.missingAttributes())
        .as("Let the parts of this package that draw these types state these attributes at times")
        .isEmpty();
    assertThat(OCCURRENCES.typeCount()).isGreaterThan(25);
  }

  @Test
  void everyCodeOccurs() {
    assertThat(OCCURRENCES.missingCodes())
        .containsExactly(
            // No step of the Bildungskette takes place in these grades.
            "Jahrgangsstufe.JAHRGANG_02",
            "Jahrgangsstufe.JAHRGANG_03",
            // A network without a contract has no day on which all rules apply.
            "NetworkStatus.PLANNED");
  }

  @Test
  void everyKindOfTerritoryOccurs() {
    assertThat(SAMPLE)
        .extracting(network -> CodeLists.kreise().find(network.getAgs()).orElseThrow().getKind())
        .contains(KreisKind.values());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 7, 11, 12, 23, 24, 25, 100, 1_000, 10_000})
  void networkHasAsManyMembersAsWanted(int members) {
    assertThat(ValidNetworks.create(3, members).getMemberships()).hasSize(members);
  }

  @Property(tries = 50)
  void networksOfOneSizeHaveIt(@ForAll("ofSeventeen") Network network) {
    assertThat(network.getMemberships()).hasSize(17);
  }

  @Property(tries = 50)
  void anyNetworkHasAMember(@ForAll("any") Network network) {
    assertThat(network.getMemberships()).hasSizeBetween(1, 150);
  }

  /** The size of a network grows at most linearly with its members. */
  @Test
  void sizeIsLinearInMembers() {
    int thousand = valuesOf(ValidNetworks.create(3, 1_000));
    int tenThousand = valuesOf(ValidNetworks.create(3, 10_000));
    assertThat(tenThousand).isBetween(8 * thousand, 10 * thousand);
  }

  @Provide
  Arbitrary<Network> ofSeventeen() {
    return BildungsnetzArbitraries.networks(17);
  }

  @Provide
  Arbitrary<Network> any() {
    return BildungsnetzArbitraries.networks();
  }

  private static int valuesOf(Network network) {
    List<Object> values = new ArrayList<>();
    ModelWalk.over(NetworkTable.TYPE, network, (walk, attribute, value) -> values.add(value));
    return values.size();
  }
}
