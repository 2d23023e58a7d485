package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.Network;

/** The order in which a network lists its parts says nothing, so it must not change a finding. */
class OrderIndependencePropertyTest {

  private static final NetworkValidator VALIDATOR = NetworkValidator.on(StockProvider.CLOCK);

  /** These name the further one of several; which one that is depends on the order. */
  private static final Set<String> NAME_THE_FURTHER_ONE =
      Set.of("C07", "G01", "G04", "G14", "H01", "R02");

  @Property
  void shufflingChangesNoFinding(@ForAll("networks") Network network, @ForAll long seed) {
    List<String> before = answer(network);
    // Where an id stands for two parts, the first of them is the one that is meant.
    Assume.that(before.stream().noneMatch(each -> each.startsWith("R02")));
    assertThat(answer(shuffled(network, new Random(seed)))).isEqualTo(before);
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

  private static Network shuffled(Network network, Random random) {
    return Network.builder()
        .from(network)
        .organisations(shuffled(network.getOrganisations(), random))
        .agreements(
            shuffled(network.getAgreements(), random).stream()
                .map(agreement -> shuffled(agreement, random))
                .toList())
        .committees(shuffled(network.getCommittees(), random))
        .memberships(shuffled(network.getMemberships(), random))
        .handlungsfelder(shuffled(network.getHandlungsfelder(), random))
        .transitions(shuffled(network.getTransitions(), random))
        .sources(shuffled(network.getSources(), random))
        .build();
  }

  private static Agreement shuffled(Agreement agreement, Random random) {
    return Agreement.builder()
        .from(agreement)
        .parties(shuffled(agreement.getParties(), random))
        .events(shuffled(agreement.getEvents(), random))
        .build();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
