package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nrw.bildungsnetz.model.Network;

/**
 * A generated network, and what the generator knows about it.
 *
 * @param seed its seed
 * @param network the network
 * @param timeline the history of its contracts
 */
record DrawnNetwork(long seed, Network network, Timeline timeline) {

  static DrawnNetwork of(long seed, int members) {
    return new DrawnNetwork(
        seed, ValidNetworks.create(seed, members), Setting.of(seed, members).timeline());
  }

  static Arbitrary<DrawnNetwork> any() {
    return Combinators.combine(
            Arbitraries.longs().dontShrink(), Arbitraries.integers().between(1, 120))
        .as(DrawnNetwork::of);
  }

  /** The days around the changes of the contracts' status, and the last one. */
  List<LocalDate> days() {
    return Stream.concat(
            timeline.changes().stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))),
            Stream.of(Timeline.STAND))
        .distinct()
        .toList();
  }

  /** Those of the days on which a contract is in force and which the documents cover. */
  List<LocalDate> daysUnderContract() {
    return days().stream()
        .filter(day -> timeline.isInForce(day) && !day.isAfter(Timeline.STAND))
        .toList();
  }

  /** Shown in test reports; the network itself would fill pages. */
  @Override
  public String toString() {
    return network.getMemberships().size() + " members of seed " + seed;
  }
}
