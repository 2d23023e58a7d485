package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports are written in the requested format; JSON has a test of its own. */
class FormatOptionTest {

  @Test
  void anEmailHasASubjectAndShortLines() {
    ProgramRun run = ProgramRun.of("--format", "email", "--as-of", "2026-01-01", BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("Subject: Prüfung: nicht annehmbar – Fehler: 2, ")
        .contains(
            " – Stand 01.01.2026 – "
                + BROKEN
                + " – Bildungsnetzwerk Beispiel (AGS 05913)\n\n"
                + "Prüfbericht: ");
    assertThat(run.out().lines().skip(1))
        .allMatch(line -> line.length() <= 72 || !line.strip().contains(" "));
  }

  @Test
  void anEmailCanBeEnglish() {
    assertThat(ProgramRun.of("--format", "EMAIL", "--lang", "en", CONFORMING).out())
        .startsWith("Subject: Check: acceptable – errors: 0, ");
  }

  @Test
  void markdownHasHeadingsAndATable() {
    ProgramRun run = ProgramRun.of("--format", "markdown", "--as-of", "2026-01-01", BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("# Prüfbericht: " + BROKEN + " – Bildungsnetzwerk Beispiel (AGS 05913)\n")
        .contains(
            "\n| Gegenstand | Fehler | Warnungen | Hinweise |\n| --- | ---: | ---: | ---: |\n")
        .contains(
            "\n### FEHLER N03 – Der Regierungsbezirk passt zum AGS\n\n- Zeile 7, Spalte 23: ");
  }

  @Test
  void aFormThatDoesNotExistIsRefused() {
    ProgramRun run = ProgramRun.of("--format", "pdf", CONFORMING);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpIsGerman() {
    ProgramRun run = ProgramRun.of("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Aufruf: bildungsnetz-check [OPTIONEN] [DATEI|ORDNER ...]\n")
        .contains(
            "--format=text|email|markdown|json|sarif", "--profile=DATEI", "--as-of=JJJJ-MM-TT")
        .containsSubsequence(
            "Status am Ende:",
            "\n  0  Alles Genannte wurde geprüft, und jedes Dokument ist annehmbar.")
        .doesNotContain("Usage", "default", "Show");
  }
}
