package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.documents.LockFile;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.rules.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReadingRulesTest {

  private static final LockFile LOCK =
      LockFile.of(DerivedFile.of("src/test/resources/problems.lock"));

  @Test
  void noLockedProblemChangedOrVanished() throws IOException {
    assertThat(LOCK.broken(problems()))
        .as(
            """
            A problem changed or vanished that problems.lock holds. An id is never reused and its
            meaning never changes. Undo the change; or, if it is meant, correct the line in
            json/src/test/resources/problems.lock and tell of it in CHANGELOG.md.""")
        .isEmpty();
  }

  @Test
  @Tag(DerivedFile.TAG)
  void everyProblemIsLocked() throws IOException {
    LOCK.holdsAllOf(problems());
  }

  @Test
  void problemsComeInTheOrderOfTheirIds() {
    assertThat(problems()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyProblemOccursInTheTableOfMalformedDocuments() {
    Set<String> occurring =
        MalformedDocuments.ALL.stream()
            .flatMap(document -> document.findings().stream())
            .map(line -> line.substring(0, line.indexOf(' ')))
            .collect(Collectors.toSet());

    assertThat(occurring)
        .containsAll(ReadingRules.ALL.stream().map(Rule::getId).collect(Collectors.toSet()));
  }

  private static List<String> problems() {
    return ReadingRules.ALL.stream().map(ReadingRulesTest::line).toList();
  }

  private static String line(Rule rule) {
    return String.join(
        " ", rule.getId(), rule.getSeverity().name(), rule.getCategory().name(), rule.getSince());
  }
}
