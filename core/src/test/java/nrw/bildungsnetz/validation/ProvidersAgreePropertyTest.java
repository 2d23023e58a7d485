package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Compares the library's own validator to a stock Jakarta Validation provider. */
class ProvidersAgreePropertyTest {

  private static final NetworkValidator OWN = NetworkValidator.create().on(StockProvider.CLOCK);

  @Property(tries = 600)
  void findTheSame(@ForAll("networks") Network network) {
    assertThat(ownAnswer(network)).isEqualTo(stockAnswer(network));
  }

  @Property(tries = 150)
  void findTheSameOfRegisters(@ForAll("registers") NetworkRegister register) {
    assertThat(answer(OWN.validate(register))).isEqualTo(stockAnswer(register));
  }

  @Property(tries = 300)
  void findTheSameOfDecimals(
      @ForAll("decimals") BigDecimal one, @ForAll("decimals") BigDecimal other) {
    Network network =
        SampleNetworks.silent()
            .with(
                n ->
                    n.addPost(post().fte(one).addHolder(holder(other)).build())
                        .addIndicator(indicator(one, other))
                        .addEvaluation(evaluation(other)));
    assertThat(ownAnswer(network)).isEqualTo(stockAnswer(network));
  }

  private static PostBuilder post() {
    return Post.builder().id("p").committee("c").function(PostFunction.OTHER);
  }

  private static PostHolder holder(BigDecimal fte) {
    return PostHolder.builder().fte(fte).build();
  }

  private static Indicator indicator(BigDecimal baseline, BigDecimal observed) {
    return Indicator.builder()
        .id("i")
        .name("I")
        .baseline(Observation.builder().value(baseline).build())
        .addObservation(Observation.builder().value(observed).build())
        .build();
  }

  private static Evaluation evaluation(BigDecimal percent) {
    return Evaluation.builder().id("e").name("E").responsePercent(percent).build();
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
                  assertThat(violation.getMessage()).isEqualTo(finding.getMessage(Locale.GERMAN)));
    }
  }

  /** Numbers around every bound, with more and with fewer zeros. */
  @Provide
  Arbitrary<BigDecimal> decimals() {
    Arbitrary<BigInteger> digits =
        Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, 9L, 10L, 99L, 100L, 101L, 99_999L, 100_000L, 100_001L)
                .map(BigInteger::valueOf),
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(22).negate(), BigInteger.TEN.pow(22)));
    return Combinators.combine(digits, Arbitraries.integers().between(-20, 20)).as(BigDecimal::new);
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkArbitraries.networks();
  }

  /** The examples of rules over registers, with further networks. */
  @Provide
  Arbitrary<NetworkRegister> registers() {
    Arbitrary<NetworkRegister> examples =
        Arbitraries.of(RuleExamples.registers().stream().map(RuleCase::getDocument).toList());
    return Combinators.combine(examples, NetworkArbitraries.networks().list().ofMaxSize(2))
        .as((register, networks) -> register.with(r -> r.addAllNetworks(networks)));
  }

  private static Set<String> ownAnswer(Network network) {
    return answer(OWN.validate(network));
  }

  private static Set<String> answer(Report report) {
    return report.getFindings().stream()
        .map(finding -> finding.getRule().getId() + " " + finding.getPath().toJsonPointer())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> stockAnswer(Object document) {
    return StockProvider.validate(document).stream()
        .map(each -> StockProvider.ruleIdOf(each) + " " + StockProvider.pointerOf(each))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
