package nrw.bildungsnetz.validation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Valid and invalid networks: the examples of all rules, each changed at up to eight places. */
final class NetworkArbitraries {

  private NetworkArbitraries() {}

  static Arbitrary<Network> networks() {
    Arbitrary<Network> examples = Arbitraries.of(networksOfExamples());
    Arbitrary<Mutation> mutation =
        Combinators.combine(
                Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(0, 999))
            .as(Mutation::new);
    return Combinators.combine(examples, mutation.list().ofMaxSize(8))
        .as(NetworkArbitraries::mutate);
  }

  private static List<Network> networksOfExamples() {
    return RuleExamples.all().stream().map(RuleCase::getDocument).distinct().toList();
  }

  private static Network mutate(Network network, List<Mutation> mutations) {
    Network mutated = network;
    for (Mutation each : mutations) {
      mutated = each.applyTo(mutated);
    }
    return mutated;
  }
}
