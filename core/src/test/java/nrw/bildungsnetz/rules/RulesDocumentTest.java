package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds core/RULES.md equal to the catalogue. */
class RulesDocumentTest {

  private static final String SWITCH = "bildungsnetz.regenerate";

  @Test
  void documentSaysWhatTheCatalogueSays() throws IOException {
    // Surefire names the module's directory; an IDE usually runs in it.
    Path file = Path.of(System.getProperty("basedir", ""), "RULES.md");
    if (Boolean.getBoolean(SWITCH)) {
      Files.writeString(file, RulesDocument.write());
    }
    assertThat(file)
        .as("RULES.md is out of date. Run: mvn -pl core -am test -D%s=true", SWITCH)
        .hasContent(RulesDocument.write());
  }
}
