package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.bildungsnetz.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleLevelTest {

  @ParameterizedTest
  @EnumSource(Severity.class)
  void everySeverityIsALevel(Severity severity) {
    assertThat(RuleLevel.valueOf(severity.name()).getSeverity()).contains(severity);
  }

  @Test
  void ruleThatDoesNotRunHasNoSeverity() {
    assertThat(RuleLevel.OFF.getSeverity()).isEmpty();
    assertThat(RuleLevel.values()).hasSize(Severity.values().length + 1);
  }
}
