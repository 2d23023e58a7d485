package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import nrw.bildungsnetz.documents.DerivedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.PackageVersion;

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
    // Malformed documents are read by Jackson, and older versions report some of them differently.
    assumeThat(PackageVersion.VERSION.getMinorVersion()).isEqualTo(2);
    DerivedFile.of("src/test/resources/recorded/" + name).holds(lines);
  }
}
