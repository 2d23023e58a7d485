package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;

/** Holds the library's own validator to the answer of a stock Jakarta Validation provider. */
class ProvidersAgreePropertyTest {

  private static final NetworkValidator OWN = NetworkValidator.on(StockProvider.CLOCK);

  @Property(tries = 600)
  void findTheSame(@ForAll("networks") Network network) {
    assertThat(ownAnswer(network)).isEqualTo(stockAnswer(network));
  }

  @Property
  void violationStandsAtThePropertyOfItsFinding(@ForAll("networks") Network network) {
    for (ConstraintViolation<Network> violation : StockProvider.validate(network)) {
      if (StockProvider.isOfTheCatalogue(violation)) {
        Finding finding = StockProvider.findingOf(violation).orElseThrow();
        assertThat(violation.getPropertyPath().toString())
            .isEqualTo(finding.getPath().toBeanPath());
      }
    }
  }

  @Property
  void messageIsThatOfTheFindingToTheLetter(@ForAll("networks") Network network) {
    for (ConstraintViolation<Network> violation : StockProvider.validate(network)) {
      StockProvider.findingOf(violation)
          .ifPresent(
              finding ->
                  assertThat(violation.getMessage()).isEqualTo(finding.message(Locale.GERMAN)));
    }
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkArbitraries.networks();
  }

  private static Set<String> ownAnswer(Network network) {
    return OWN.validate(network).getFindings().stream()
        .map(finding -> finding.getRule().getId() + " " + finding.getPath().toJsonPointer())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> stockAnswer(Network network) {
    return StockProvider.validate(network).stream()
        .map(each -> StockProvider.ruleIdOf(each) + " " + StockProvider.pointerOf(each))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
