package nrw.bildungsnetz.rules.catalogue;

import java.io.IOException;
import nrw.bildungsnetz.documents.DerivedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds core/RULES.md equal to the catalogue. */
class RulesDocumentTest {

  @Test
  @Tag(DerivedFile.TAG)
  void documentSaysWhatTheCatalogueSays() throws IOException {
    RuleGaps.deferToTheirTests();
    DerivedFile.of("RULES.md").holds(RulesDocument.write());
  }
}
