package nrw.bildungsnetz.json;

import java.io.IOException;
import java.util.List;
import nrw.bildungsnetz.documents.DerivedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The reader's reports on documents with all kinds of mistakes do not change. Findings of rules are
 * excluded, so that a new rule changes nothing here.
 */
class RecordedReportsTest {

  @Test
  @Tag(DerivedFile.TAG)
  void reportsOnMutations() throws IOException {
    assertRecorded("reports.txt", Recording.keptReports());
  }

  @Test
  @Tag(DerivedFile.TAG)
  void digestsOfReportsOnMutations() throws IOException {
    assertRecorded("mutations.txt", Recording.keptDigests());
  }

  @Test
  @Tag(DerivedFile.TAG)
  void digestsOfReportsOnMalformedDocuments() throws IOException {
    assertRecorded("tables.txt", Recording.keptTables());
  }

  private static void assertRecorded(String name, List<String> lines) throws IOException {
    DerivedFile.of("src/test/resources/recorded/" + name).holds(lines);
  }
}
