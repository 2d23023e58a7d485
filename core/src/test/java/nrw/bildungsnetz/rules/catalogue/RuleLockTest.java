package nrw.bildungsnetz.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.documents.LockFile;
import nrw.bildungsnetz.rules.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Others store rule ids and build on severities: the lock file makes every change deliberate. */
class RuleLockTest {

  private static final LockFile LOCK = LockFile.of(DerivedFile.of("src/test/resources/rules.lock"));

  @Test
  void noLockedRuleChangedOrVanished() throws IOException {
    assertThat(LOCK.broken(rules()))
        .as(
            """
            A rule changed or vanished that rules.lock holds. An id is never reused and its meaning
            never changes. Undo the change; or, if it is meant, correct the line in
            core/src/test/resources/rules.lock and tell of it in CHANGELOG.md.""")
        .isEmpty();
  }

  @Test
  @Tag(DerivedFile.TAG)
  void everyRuleIsLocked() throws IOException {
    RuleGaps.deferToTheirTests();
    LOCK.holdsAllOf(rules());
  }

  private static List<String> rules() {
    return RuleCatalogue.all().stream().map(RuleLockTest::line).toList();
  }

  private static String line(Rule rule) {
    return String.join(
        " ", rule.getId(), rule.getSeverity().name(), rule.getCategory().name(), rule.getSince());
  }
}
