package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules say of networks in which references lead nowhere, or from which much is missing. */
class GapsTest {

  static List<NetworkRule> rules() {
    return RuleCatalogue.networkRules();
  }

  /** Once, each list of the network is empty, while others refer to what stood there. */
  @ParameterizedTest
  @MethodSource("rules")
  void dealsWithReferencesThatLeadNowhere(NetworkRule rule) {
    for (Attribute<Network, ?, ?> list : NetworkDescription.NETWORK.getAttributes()) {
      if (list.getMultiplicity() == Multiplicity.LIST) {
        Network lacking =
            Without.chosen(
                SampleNetworks.valid(), (path, attribute, value) -> path.equals(list.getName()));
        assertThatNoException().as(list.getName()).isThrownBy(() -> placesOf(rule, lacking));
        assertThat(placesOf(rule, lacking)).noneMatch(place -> isIn(list.getName(), place));
      }
    }
  }

  /** Once, each value that may be missing is missing in every part of a list. */
  @ParameterizedTest
  @MethodSource("rules")
  void dealsWithValuesThatAreNotStated(NetworkRule rule) {
    for (Attribute<Network, ?, ?> list : NetworkDescription.NETWORK.getAttributes()) {
      if (list.getType() instanceof ObjectType<?, ?> part) {
        for (Attribute<?, ?, ?> each : part.getAttributes()) {
          String lost = list.getName() + "." + each.getName();
          Network silent =
              Without.chosen(SampleNetworks.valid(), (path, attribute, value) -> path.equals(lost));
          assertThatNoException().as(lost).isThrownBy(() -> placesOf(rule, silent));
        }
      }
    }
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
