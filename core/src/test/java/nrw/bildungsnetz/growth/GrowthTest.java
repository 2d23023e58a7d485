package nrw.bildungsnetz.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Validating takes time with the size of a document, and not with its square: for each collection
 * and each reference that the description of the model knows.
 */
class GrowthTest {

  private static final NetworkValidator VALIDATOR = NetworkValidator.create();

  static Stream<String> lists() {
    Set<String> lists = new LinkedHashSet<>();
    GrowthCase.of(NetworkTable.TYPE).forEach(each -> lists.add(each.list()));
    return lists.stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void timeGrowsWithTheNetwork(String list) {
    assertThat(tooFast(list, RuleSet.standard())).isEmpty();
  }

  private static List<String> tooFast(String list, RuleSet rules) {
    NetworkValidator validator = NetworkValidator.create().using(rules);
    List<String> found = new ArrayList<>();
    for (GrowthCase<Network> each : GrowthCase.of(NetworkTable.TYPE)) {
      if (each.list().equals(list)) {
        double growth =
            Growth.ofDoubling(
                each::document, network -> validator.validate(network, SampleNetworks.AS_OF));
        if (System.getProperty("g1") != null) System.out.println(each + " " + growth + " " + Growth.last);
        if (growth > Growth.ALLOWED) {
          found.add(each + ": " + growth);
        }
      }
    }
    return found;
  }
}
