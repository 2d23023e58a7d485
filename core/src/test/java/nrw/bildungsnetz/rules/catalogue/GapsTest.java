package nrw.bildungsnetz.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.Without;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules say of networks in which references lead nowhere, or from which much is missing. */
class GapsTest {

  private static final Map<String, Network> WITHOUT_LIST = withoutList();

  static List<NetworkRule> rules() {
    return AskedRules.among(RuleCatalogue.networkRules(), NetworkRule::toString);
  }

  /** Once, each list of the network is empty, while others refer to what stood there. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("rules")
  void dealsWithReferencesThatLeadNowhere(NetworkRule rule) {
    WITHOUT_LIST.forEach(
        (list, lacking) -> {
          assertThatNoException().as(list).isThrownBy(() -> placesOf(rule, lacking));
          assertThat(placesOf(rule, lacking)).noneMatch(place -> isIn(list, place));
        });
  }

  /** Once, each value that a rule reads is missing everywhere, if it may be. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("rules")
  void dealsWithValuesThatAreNotStated(NetworkRule rule) {
    for (String lost : rule.getRule().getReads()) {
      Network silent = without(lost);
      assertThatNoException().as(lost).isThrownBy(() -> placesOf(rule, silent));
    }
  }

  private static Map<String, Network> withoutList() {
    Map<String, Network> lacking = new LinkedHashMap<>();
    for (Attribute<Network, ?, ?> attribute : NetworkTable.TYPE.getAttributes()) {
      if (attribute.getMultiplicity() == Multiplicity.LIST) {
        lacking.put(attribute.getName(), without(attribute.getName()));
      }
    }
    return lacking;
  }

  private static Network without(String lost) {
    return Without.chosen(SampleNetworks.valid(), (path, attribute, value) -> path.equals(lost));
  }

  private static boolean isIn(String list, ElementPath place) {
    return place.getSteps().size() > 1 && place.getSteps().get(0).equals(list);
  }

  private static List<ElementPath> placesOf(NetworkRule rule, Network network) {
    List<ElementPath> places = new ArrayList<>();
    rule.check(
        new NetworkFacts(network, SampleNetworks.AS_OF),
        Thresholds.STANDARD,
        (path, object, arguments) -> places.add(path));
    return places;
  }
}
