package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Others store rule ids and build on severities: the lock file makes every change deliberate. */
class RuleLockTest {

  @Test
  void noLockedRuleChangedOrVanished() throws IOException {
    assertThat(rules())
        .as(
            """
            A rule changed or vanished that rules.lock holds. An id is never reused and its meaning
            never changes. Undo the change; or, if it is meant, correct the line in
            core/src/test/resources/rules.lock and tell of it in CHANGELOG.md.""")
        .containsAll(locked());
  }

  @Test
  void everyRuleIsLocked() throws IOException {
    assertThat(locked())
        .as("Add the new rule to core/src/test/resources/rules.lock: id severity category since")
        .containsAll(rules());
  }

  private static List<String> rules() {
    return RuleCatalogue.all().stream().map(RuleLockTest::line).toList();
  }

  private static String line(Rule rule) {
    return String.join(
        " ", rule.getId(), rule.getSeverity().name(), rule.getCategory().name(), rule.getSince());
  }

  private static List<String> locked() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RuleLockTest.class.getResourceAsStream("/rules.lock"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
