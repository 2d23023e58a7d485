package nrw.bildungsnetz.samples;

import java.io.IOException;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.rules.catalogue.RuleGaps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The valid samples have exactly the listed findings: none, unless a rule expects more. */
class SampleFindingsTest {

  @Test
  @Tag(DerivedFile.TAG)
  void areThoseListed() throws IOException {
    RuleGaps.deferToTheirTests();
    DerivedFile.of("src/test/resources/sample-findings.txt").holds(SampleFindings.lines());
  }
}
