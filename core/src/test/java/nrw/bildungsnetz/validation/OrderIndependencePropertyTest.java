package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Rebuilt;

/** The order in which a network lists its parts has no meaning, so it must not affect findings. */
class OrderIndependencePropertyTest {

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  /** These report the later of several parts, which depends on the order. */
  static final Set<String> NAME_THE_FURTHER_ONE = Set.of("C07", "G01", "G04", "G14", "H01", "R02");

  @Property
  void shufflingChangesNoFinding(@ForAll("networks") Network network, @ForAll long seed) {
    List<String> before = answer(network);
    // If an id is used by two parts, references mean the first of them.
    Assume.that(before.stream().noneMatch(each -> each.startsWith("R02")));
    assertThat(answer(Rebuilt.with(new Reordering(new Random(seed)), network))).isEqualTo(before);
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkArbitraries.networks();
  }

  private static List<String> answer(Network network) {
    return VALIDATOR.validate(network).getFindings().stream()
        .map(OrderIndependencePropertyTest::describe)
        .sorted()
        .toList();
  }

  private static String describe(Finding finding) {
    String rule = finding.getRule().getId();
    return NAME_THE_FURTHER_ONE.contains(rule) ? rule : rule + " " + finding.getObjectId();
  }
}
