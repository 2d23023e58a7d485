package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.api.Test;

/** Arguments that take long to compute are computed for the findings of the report only. */
class FurtherArgumentsTest {

  @Test
  void areComputedForTheFindingsThatAreKept() {
    AtomicInteger computed = new AtomicInteger();
    NetworkRule rule =
        NetworkRule.of(
            TestRules.finding("X01", Severity.INFO).getRule(),
            (facts, violations) -> {
              for (int i = 3_000; i > 0; i--) {
                violations.add(
                    ElementPath.root().property("sources").element(i),
                    "",
                    Map.of("number", i),
                    () -> Map.of("nearest", computed.incrementAndGet()));
              }
            });

    Report report =
        NetworkValidator.create()
            .using(RuleSet.standard().plus(rule))
            .validate(SampleNetworks.valid(), SampleNetworks.AS_OF);

    assertThat(report.getCounts().getTotal()).isEqualTo(3_000);
    assertThat(report.getFindings())
        .hasSize(1_000)
        .allSatisfy(each -> assertThat(each.getArguments()).containsKeys("number", "nearest"));
    assertThat(computed).hasValue(1_000);
  }
}
