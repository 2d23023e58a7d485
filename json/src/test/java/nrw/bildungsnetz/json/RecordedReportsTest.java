package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the reader says about documents that are wrong in all kinds of ways stays as it was, to the
 * letter. Findings of rules are left out, so that a new rule changes nothing here.
 */
class RecordedReportsTest {

  private static final String SWITCH = "bildungsnetz.regenerate";

  @Test
  void reportsOnMutations() throws IOException {
    assertRecorded("reports.txt", Recording.keptReports());
  }

  @Test
  void digestsOfReportsOnMutations() throws IOException {
    assertRecorded("mutations.txt", Recording.keptDigests());
  }

  @Test
  void digestsOfReportsOnMalformedDocuments() throws IOException {
    assertRecorded("tables.txt", Recording.keptTables());
  }

  private static void assertRecorded(String name, List<String> lines) throws IOException {
    Path file =
        Path.of(System.getProperty("basedir", ""), "src/test/resources/recorded").resolve(name);
    if (Boolean.getBoolean(SWITCH)) {
      Files.write(file, lines);
    }
    assertThat(lines)
        .as("%s tells otherwise. README tells how to write it anew (%s)", file, SWITCH)
        .isEqualTo(Files.readAllLines(file));
  }
}
