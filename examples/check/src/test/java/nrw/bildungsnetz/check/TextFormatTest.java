package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;

class TextFormatTest {

  @Test
  void tellsRulePlaceReasonAndRemedyInGerman() {
    ProgramRun run = ProgramRun.of("--as-of", "2026-01-01", BROKEN);

    assertThat(run.out())
        .startsWith(
            "Prüfbericht: "
                + BROKEN
                + " – Bildungsnetzwerk Beispiel (AGS 05913)\nStand 01.01.2026, ")
        .contains(
            """
              FEHLER N03 – Der Regierungsbezirk passt zum AGS
                Zeile 7, Spalte 23: /regierungsbezirk (Kennung beispiel)
                  Angegeben ist der Regierungsbezirk Münster, der Schlüssel 05913 liegt aber im Regierungsbezirk
                  Arnsberg.
                Warum: Die dritte Ziffer des Schlüssels nennt den Regierungsbezirk; davon hängt ab, welche
                Bezirksregierung zuständig ist.
                Was tun: Berichtigen Sie den Regierungsbezirk oder den Schlüssel.
            """);
  }

  @Test
  void countsTheFindings() throws IOException {
    Report broken = report(BROKEN);
    Report conforming = report(CONFORMING);

    assertThat(broken.getCounts().of(Severity.ERROR)).isPositive();
    assertThat(ProgramRun.of("--as-of", "2026-01-01", BROKEN).out())
        .contains(
            "\nNicht annehmbar: höchstens Warnungen sind zulässig.\n\nFehler: "
                + broken.getCounts().of(Severity.ERROR)
                + ", Warnungen: "
                + broken.getCounts().of(Severity.WARNING)
                + ", Hinweise: ");
    assertThat(conforming.getCounts().of(Severity.WARNING)).isPositive();
    assertThat(ProgramRun.of("--as-of", "2026-01-01", CONFORMING).out())
        .contains(
            "\nAnnehmbar: höchstens Warnungen sind zulässig.\n\nFehler: 0, Warnungen: "
                + conforming.getCounts().of(Severity.WARNING)
                + ", ");
  }

  @Test
  void showsWhatIsNotStatedApart() {
    ProgramRun run = ProgramRun.of("--as-of", "2026-01-01", CONFORMING);

    assertThat(run.out()).contains("Was nicht angegeben ist").doesNotContain("Was nicht stimmt");
  }

  @Test
  void speaksEnglishWhenAsked() {
    ProgramRun run = ProgramRun.of("--lang", "en", "--as-of", "2026-01-01", CONFORMING);

    assertThat(run.out())
        .contains("Bildungsnetzwerk Beispiel (AGS 05913)\nas of 2026-01-01, rules ")
        .contains("\nAcceptable: nothing worse than warnings is allowed.\n\nerrors: 0, warnings: ")
        .contains("What is not stated")
        .contains("No Handlungsfeld is stated.");
  }

  @Test
  void looksAtTheNetworkOnTheDayAskedFor() {
    String inForce = ProgramRun.of("--as-of", "2013-07-31", BROKEN).out();
    String expired = ProgramRun.of("--as-of", "2013-08-01", BROKEN).out();

    assertThat(inForce).doesNotContain("N06");
    assertThat(expired).contains("FEHLER N06");
  }

  @Test
  void namesRulesThatDidNotRun() {
    ProgramRun run =
        ProgramRun.withInput(
            """
            {"schemaVersion": "0.2", "id": "x", "name": "X", "ags": "05913", "committees": [null]}
            """);

    assertThat(run.out())
        .contains("Nicht alle Regeln konnten geprüft werden.\n")
        .contains("Was nicht geprüft wurde\n")
        .contains("G01, G02, G03, ");
  }

  @Test
  void tellsThatNotAllFindingsAreShown() {
    String sources = "{},".repeat(1_500);
    ProgramRun run =
        ProgramRun.withInput(
            "{\"schemaVersion\": \"0.2\", \"sources\": [" + sources + "{}]}", "--lang", "en");

    assertThat(run.out()).containsPattern("\n1,000 of 3,\\d{3} findings shown; ");
  }

  private static Report report(String file) throws IOException {
    Instant day = Instant.parse("2026-01-01T11:00:00Z");
    return NetworkJson.create()
        .on(Clock.fixed(day, ZoneId.of("Europe/Berlin")))
        .read(Path.of(file))
        .getReport();
  }
}
