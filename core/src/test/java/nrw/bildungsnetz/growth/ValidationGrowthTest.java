package nrw.bildungsnetz.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Validating takes time with the size of a document, and not with its square: for each collection
 * and each reference that the description of the model knows.
 */
class ValidationGrowthTest {

  static Stream<String> listsOfNetworks() {
    return lists(GrowthCase.of(NetworkTable.TYPE));
  }

  static Stream<String> listsOfRegisters() {
    return lists(GrowthCase.of(NetworkRegisterTable.TYPE));
  }

  private static <T> Stream<String> lists(List<GrowthCase<T>> cases) {
    return cases.stream().map(GrowthCase::list).distinct();
  }

  @ParameterizedTest
  @MethodSource("listsOfNetworks")
  void timeGrowsWithTheNetwork(String list) {
    assertThat(tooFast(list, RuleSet.standard())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("listsOfRegisters")
  void timeGrowsWithTheRegister(String list) {
    NetworkValidator validator = NetworkValidator.create();
    assertThat(
            tooFast(
                GrowthCase.of(NetworkRegisterTable.TYPE),
                list,
                (NetworkRegister register) -> validator.validate(register, SampleNetworks.AS_OF)))
        .isEmpty();
  }

  static Stream<Arguments> slowChecks() {
    return Stream.of(
        slow(Shape.STAR, ValidationGrowthTest::comparesEachWithEach),
        slow(Shape.CHAIN, ValidationGrowthTest::followsTheWayOfEach),
        slow(Shape.COLLISIONS, ValidationGrowthTest::countsByLists));
  }

  private static Arguments slow(Shape shape, ToIntFunction<NetworkFacts> check) {
    return Arguments.of(shape, check);
  }

  /** The tests above are worth nothing unless they find rules like these. */
  @ParameterizedTest
  @MethodSource("slowChecks")
  void aRuleWhoseTimeGrowsWithTheSquareIsFound(Shape shape, ToIntFunction<NetworkFacts> slow) {
    NetworkRule rule =
        NetworkRule.of(
            Rule.builder()
                .id("X01")
                .severity(Severity.INFO)
                .category(Category.NETWORK)
                .source("Beispiel")
                .since("0.1.0")
                .texts(Texts.read(InputStream.nullInputStream(), InputStream.nullInputStream()))
                .build(),
            (facts, violations) -> {
              if (slow.applyAsInt(facts) < 0) {
                violations.add(ElementPath.root(), "", Map.of());
              }
            });
    GrowthCase<Network> agreements = new GrowthCase<>(NetworkTable.TYPE, "agreements", shape);
    Consumer<Network> validation = validation(RuleSet.standard().plus(rule));

    warmUp(agreements, validation);
    assertThat(Growth.ofDoubling(agreements.size(), agreements::document, validation))
        .isGreaterThan(Growth.ALLOWED);
  }

  /** While all rules are still slow, one that is slower than the others does not stand out. */
  private static void warmUp(GrowthCase<Network> agreements, Consumer<Network> validation) {
    Network small = agreements.document(Growth.LARGE / 8);
    for (int i = 0; i < 50; i++) {
      validation.accept(small);
    }
  }

  private static int comparesEachWithEach(NetworkFacts facts) {
    int same = 0;
    for (Located<Agreement> one : facts.getAgreements()) {
      for (Located<Agreement> other : facts.getAgreements()) {
        same +=
            facts.getAgreements().find(other.getValue().getId()).filter(one::equals).isPresent()
                ? 1
                : 0;
      }
    }
    return same;
  }

  private static int followsTheWayOfEach(NetworkFacts facts) {
    int steps = 0;
    for (Located<Agreement> each : facts.getAgreements()) {
      Optional<Located<Agreement>> at = Optional.of(each);
      while (at.isPresent()) {
        steps++;
        at = facts.getAgreements().find(at.get().getValue().getAmends());
      }
    }
    return steps;
  }

  /** Texts can be compared, so a map finds its way among those of one hash code; lists cannot. */
  private static int countsByLists(NetworkFacts facts) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Located<Agreement> each : facts.getAgreements()) {
      counts.merge(List.of(each.getValue().getId()), 1, Integer::sum);
    }
    return counts.size();
  }

  private static Map<String, Double> tooFast(String list, RuleSet rules) {
    return tooFast(GrowthCase.of(NetworkTable.TYPE), list, validation(rules));
  }

  private static Consumer<Network> validation(RuleSet rules) {
    NetworkValidator validator = NetworkValidator.create().using(rules);
    return network -> validator.validate(network, SampleNetworks.AS_OF);
  }

  private static <T> Map<String, Double> tooFast(
      List<GrowthCase<T>> cases, String list, Consumer<T> work) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (GrowthCase<T> each : cases) {
      if (each.list().equals(list)) {
        double growth = Growth.ofDoubling(each.size(), each::document, work);
        if (growth > Growth.ALLOWED) {
          found.put(each.toString(), growth);
        }
      }
    }
    return found;
  }
}
