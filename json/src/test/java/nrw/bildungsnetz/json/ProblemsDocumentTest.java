package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.documents.CatalogueDocument;
import nrw.bildungsnetz.documents.CatalogueDocument.Example;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.rules.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks that json/PROBLEMS.md matches the problems a reader can find. */
class ProblemsDocumentTest {

  private static final String HEAD =
      """
      # Probleme beim Lesen

      Erzeugt aus den Problemen, die beim Lesen eines Dokuments gefunden werden; nicht von Hand
      ändern. Generated from the problems a reader can find; do not edit.

      Die Regeln über den Inhalt stehen in [core/RULES.md](../core/RULES.md). Teile in eckigen
      Klammern entfallen, wenn ihre Angabe fehlt.
      """;

  @Test
  @Tag(DerivedFile.TAG)
  void documentSaysWhatTheProblemsSay() throws IOException {
    DerivedFile.of("PROBLEMS.md")
        .holds(
            CatalogueDocument.write(
                HEAD,
                NetworkJson.problems(),
                ProblemsDocumentTest::examples,
                rule -> ReadingRules.class));
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
    return document.read().getReport().getFindings().stream()
        .filter(finding -> finding.getRule().equals(problem))
        .map(finding -> finding.getMessage(Locale.GERMAN))
        .distinct()
        .toList();
  }

  /** The subject of the row, and the JSON itself if it is a line that can be shown. */
  private static String shown(MalformedDocument document) {
    return document
        .properties()
        .map(String::strip)
        .filter(text -> text.matches("[\\p{Print}äöüÄÖÜß]{1,80}"))
        .map(text -> document.name() + ": `" + text + "`")
        .orElse(document.name());
  }
}
