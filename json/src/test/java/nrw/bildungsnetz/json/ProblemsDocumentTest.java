package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.documents.CatalogueDocument;
import nrw.bildungsnetz.documents.CatalogueDocument.Example;
import nrw.bildungsnetz.rules.Rule;
import org.junit.jupiter.api.Test;

/** Holds json/PROBLEMS.md equal to the problems a reader can find. */
class ProblemsDocumentTest {

  private static final String SWITCH = "bildungsnetz.regenerate";

  private static final String HEAD =
      """
      # Probleme beim Lesen

      Erzeugt aus den Problemen, die beim Lesen eines Dokuments gefunden werden; nicht von Hand
      ändern. Generated from the problems a reader can find; do not edit.

      Die Regeln über den Inhalt stehen in [core/RULES.md](../core/RULES.md). Teile in eckigen
      Klammern entfallen, wenn ihre Angabe fehlt.
      """;

  @Test
  void documentSaysWhatTheProblemsSay() throws IOException {
    // Surefire names the module's directory; an IDE usually runs in it.
    Path file = Path.of(System.getProperty("basedir", ""), "PROBLEMS.md");
    String document =
        CatalogueDocument.write(HEAD, NetworkJson.problems(), ProblemsDocumentTest::examples);
    if (Boolean.getBoolean(SWITCH)) {
      Files.writeString(file, document);
    }
    assertThat(file)
        .as("PROBLEMS.md is out of date. README tells how to write it anew (%s)", SWITCH)
        .hasContent(document);
  }

  @Test
  void everyProblemIsShownByAnExample() {
    assertThat(NetworkJson.problems()).noneMatch(problem -> examples(problem).isEmpty());
  }

  private static List<Example> examples(Rule problem) {
    return MalformedDocuments.ALL.stream()
        .map(document -> new Example(shown(document), true, messages(document, problem)))
        .filter(example -> !example.messages().isEmpty())
        .toList();
  }

  private static List<String> messages(MalformedDocument document, Rule problem) {
    return document.read().report().getFindings().stream()
        .filter(finding -> finding.getRule().equals(problem))
        .map(finding -> finding.message(Locale.GERMAN))
        .distinct()
        .toList();
  }

  /** What the row is about, and the JSON itself where it is a line that can be shown. */
  private static String shown(MalformedDocument document) {
    return document
        .properties()
        .map(String::strip)
        .filter(text -> text.matches("[\\p{Print}äöüÄÖÜß]{1,80}"))
        .map(text -> document.name() + ": `" + text + "`")
        .orElse(document.name());
  }
}
