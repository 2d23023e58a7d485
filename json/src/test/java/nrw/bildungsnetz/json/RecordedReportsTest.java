package nrw.bildungsnetz.json;

import java.io.IOException;
import java.util.List;
import nrw.bildungsnetz.documents.DerivedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the reader says about documents that are wrong in all kinds of ways stays as it was, to the
 * letter. Findings of rules are left out, so that a new rule changes nothing here.
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
