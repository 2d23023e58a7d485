package nrw.bildungsnetz.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.FindingCounts;
import org.junit.jupiter.api.Test;

class DocumentsTableTest {

  private final DocumentsTable table = new DocumentsTable();

  @Test
  void theWorstComeFirst() {
    table.add("good.json", true, counts(0, 0, 3));
    table.add("worse.json", true, counts(0, 1, 0));
    table.add("strict.json", false, counts(0, 9, 0));
    table.addNotChecked("gone.json", "Not there.");
    table.add("broken.json", false, counts(1_234, 0, 0));
    table.add("best.json", true, counts(0, 0, 0));

    assertThat(table.terminal(Locale.ENGLISH))
        .isEqualTo(
            """
            All documents, the worst first

              Result          errors  warnings  infos  Document
              not checked          –         –      –  gone.json – Not there.
              not acceptable   1,234         0      0  broken.json
              not acceptable       0         9      0  strict.json
              acceptable           0         1      0  worse.json
              acceptable           0         0      3  good.json
              acceptable           0         0      0  best.json
            """);
  }

  @Test
  void inMarkdownNamesAreEscapedAndInGermanVerdictsToo() {
    table.add("a|*b*.json", true, counts(0, 0, 0));
    table.addNotChecked("c\n::error::.json", "Fehlt.");

    assertThat(table.markdown(Locale.GERMAN))
        .isEqualTo(
            """
            # Alle Dokumente, die schlechtesten zuerst

            | Ergebnis | Fehler | Warnungen | Hinweise | Dokument |
            | --- | ---: | ---: | ---: | --- |
            | nicht geprüft | – | – | – | c\\\\u000A::error::.json – Fehlt. |
            | annehmbar | 0 | 0 | 0 | a\\|\\*b\\*.json |
            """);
  }

  @Test
  void documentsOfEqualWeightKeepTheirOrder() {
    table.add("b", true, counts(0, 0, 0));
    table.add("a", true, counts(0, 0, 0));

    assertThat(table.terminal(Locale.GERMAN)).containsSubsequence("  b\n", "  a\n");
  }

  @Test
  void ofVeryManyTheWorstAreShownAndTheOthersCounted() {
    for (int i = 0; i < 10_005; i++) {
      table.add("fine" + i, true, counts(0, 0, 0));
    }
    table.add("broken", false, counts(1, 0, 0));

    assertThat(table.terminal(Locale.ENGLISH).lines()).hasSize(3 + 10_000 + 2);
    assertThat(table.terminal(Locale.ENGLISH))
        .contains("broken\n", "fine9998\n")
        .doesNotContain("fine9999\n")
        .endsWith("\n\nThere are 6 more, which are no worse.\n");
  }

  private static FindingCounts counts(long errors, long warnings, long infos) {
    Map<Severity, Long> bySeverity =
        Map.of(Severity.ERROR, errors, Severity.WARNING, warnings, Severity.INFO, infos);
    return new FindingCounts(Map.of(Category.NETWORK, bySeverity), Map.of(), 0);
  }
}
