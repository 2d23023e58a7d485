package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.rules.Rule;
import org.junit.jupiter.api.Test;

class ReadingRulesTest {

  @Test
  void theProblemsAreThoseOfTheLockFile() throws IOException {
    List<String> locked =
        Files.readAllLines(Path.of("src/test/resources/problems.lock")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(ReadingRules.ALL).extracting(ReadingRulesTest::line).isEqualTo(locked);
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

  private static String line(Rule rule) {
    return String.join(
        " ", rule.getId(), rule.getSeverity().name(), rule.getCategory().name(), rule.getSince());
  }
}
