package nrw.bildungsnetz.testkit.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.json.Documents;
import nrw.bildungsnetz.json.MalformedDocument;
import nrw.bildungsnetz.json.MalformedDocuments;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** All that becomes a case of the corpus, and what does not. */
final class CorpusEntries {

  private final List<CorpusEntry> all = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private CorpusEntries() {}

  static CorpusEntries collect() {
    CorpusEntries entries = new CorpusEntries();
    RuleExamples.every().forEach(entries::add);
    LocalDate day = LocalDate.now(Documents.CLOCK);
    MalformedDocuments.ALL.forEach(each -> entries.add(each, day));
    return entries;
  }

  /** The cases, in the order of the examples. */
  List<CorpusEntry> all() {
    return all;
  }

  /**
   * Examples that no document within the limits can hold, and malformed documents that exceed
   * limits smaller than those of the reader.
   */
  List<String> leftOut() {
    return leftOut;
  }

  private void add(RuleCase<?> example) {
    try {
      all.add(CorpusEntry.of(example));
    } catch (IllegalArgumentException e) {
      leftOut.add(example.toString());
    }
  }

  private void add(MalformedDocument malformed, LocalDate day) {
    if (malformed
        .lines(CorpusEntry.reader(day).read(malformed.bytes()).getReport())
        .equals(malformed.findings())) {
      all.add(CorpusEntry.of(malformed, day));
    } else {
      leftOut.add(malformed.toString());
    }
  }
}
