package nrw.bildungsnetz.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.samples.Findings;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;

/** What findings about contracts and keys name depends on what is known. */
class ContractArgumentsTest {

  private static final LocalDate START = LocalDate.of(2020, 2, 1);

  @Test
  void gapOfKnownDays() {
    assertThat(argumentsOf("N07", "one day without"))
        .isEqualTo(Map.of("agreement", "kv-2020", "start", START, "end", START));
    assertThat(argumentsOf("N07", "suspended"))
        .isEqualTo(
            Map.of(
                "agreement", "kv-2020",
                "start", LocalDate.of(2022, 8, 1),
                "end", LocalDate.of(2023, 7, 31)));
  }

  @Test
  void gapThatEndsSomeTimeInAYear() {
    assertThat(argumentsOf("N07", "begins some time in the year after"))
        .isEqualTo(
            Map.of("agreement", "kv-2020", "start", START, "latest", LocalDate.of(2021, 12, 31)));
  }

  @Test
  void gapThatBeginsSomeTimeInAYear() {
    assertThat(argumentsOf("N07", "ended some time in the year before"))
        .isEqualTo(Map.of("agreement", "kv-2020", "end", LocalDate.of(2020, 1, 31)));
    assertThat(argumentsOf("N07", "lapsed some time in a year"))
        .isEqualTo(Map.of("agreement", "kv-2020", "end", LocalDate.of(2023, 7, 31)));
  }

  @Test
  void gapThatBeganNobodyKnowsWhen() {
    assertThat(argumentsOf("N07", "lapsed at an unknown time, as in Münster"))
        .isEqualTo(Map.of("agreement", "kv-2020", "latest", LocalDate.of(2022, 12, 31)));
  }

  @Test
  void gapWithTwoSourcesOnItsEnd() {
    assertThat(argumentsOf("N07", "two sources on one resumption"))
        .isEqualTo(
            Map.of(
                "agreement", "kv-2020",
                "start", LocalDate.of(2022, 8, 1),
                "latest", LocalDate.of(2023, 9, 1)));
  }

  @Test
  void keyThatHoldsToday() {
    assertThat(argumentsOf("N08", "an organisation in the Stadt"))
        .containsEntry("expected", "05334002");
    assertThat(argumentsOf("N08", "in Alsdorf")).containsEntry("expected", "05334004");
    assertThat(argumentsOf("N08", "in the Kreis")).containsEntry("expected", "05334");
    assertThat(argumentsOf("N08", "in no Gemeinde of the Kreis"))
        .containsEntry("expected", "05334");
    assertThat(argumentsOf("N08", "the network of the Stadt")).containsEntry("expected", "05334");
  }

  @Test
  void ministryThatWasThere() {
    assertThat(argumentsOf("C03", "the present one before"))
        .containsEntry("expected", SchoolMinistry.SCHULE_UND_WEITERBILDUNG)
        .containsEntry("date", LocalDate.of(2017, 6, 29));
    assertThat(argumentsOf("C03", "in an earlier year")).doesNotContainKey("date");
  }

  @Test
  void yearsOfTheContractItself() {
    assertThat(argumentsOf("C13", "due after a number of years no one could mean"))
        .containsEntry("count", 5)
        .containsEntry("start", START);
  }

  @Test
  void circleFromTheIdThatComesFirst() {
    assertThat(argumentsOf("C15", "three in a circle"))
        .containsEntry("agreements", List.of("kv-2015", "zv-2022", "kv-2020"));
    assertThat(argumentsOf("C15", "two of three"))
        .containsEntry("agreements", List.of("kv-2020", "zv-2022"));
  }

  private static Map<String, Object> argumentsOf(String rule, String name) {
    RuleCase<?> example =
        RuleExamples.violating().stream()
            .filter(each -> each.getRuleId().equals(rule) && each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return Findings.of(example).stream()
        .filter(finding -> finding.getRule().getId().equals(rule))
        .map(Finding::getArguments)
        .findFirst()
        .orElseThrow();
  }
}
