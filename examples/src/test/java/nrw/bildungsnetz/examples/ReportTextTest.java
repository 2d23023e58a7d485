package nrw.bildungsnetz.examples;

import static nrw.bildungsnetz.examples.ProgramRun.BROKEN;
import static nrw.bildungsnetz.examples.ProgramRun.DORTMUND;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTextTest {

  @Test
  void tellsRulePlaceReasonAndRemedyInGerman() {
    ProgramRun run = ProgramRun.of("--as-of", "2026-01-01", BROKEN);

    assertThat(run.out())
        .contains("Regionales Bildungsnetzwerk Dortmund (AGS 05913), Stand 01.01.2026")
        .contains("Nicht in Ordnung. Fehler: 9, Warnungen: 1, Hinweise: 0")
        .contains(
            """
                FEHLER N03 – Der Regierungsbezirk passt zum AGS
                  Zeile 7, Spalte 23: /regierungsbezirk
                    Angegeben ist der Regierungsbezirk Münster, der Schlüssel 05913 liegt aber im
                    Regierungsbezirk Arnsberg.
                  Warum: Die dritte Ziffer des Schlüssels nennt den Regierungsbezirk; davon hängt ab, welche
                  Bezirksregierung zuständig ist.
                  Was tun: Berichtigen Sie den Regierungsbezirk oder den Schlüssel.
            """);
  }

  @Test
  void showsWhatIsNotStatedApart() {
    ProgramRun run = ProgramRun.of("--as-of", "2026-01-01", DORTMUND);

    assertThat(run.out())
        .contains("In Ordnung. Fehler: 0, Warnungen: 1, Hinweise: 0")
        .contains("Was nicht angegeben ist")
        .doesNotContain("Was nicht stimmt");
  }

  @Test
  void speaksEnglishWhenAsked() {
    ProgramRun run = ProgramRun.of("--lang", "en", "--as-of", "2026-01-01", DORTMUND);

    assertThat(run.out())
        .contains("Conforming. errors: 0, warnings: 1, infos: 0")
        .contains("What is not stated")
        .contains("Not stated for 2026-01-01: Lenkungskreis, Bildungskonferenz.");
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
            {"schemaVersion": "0.1", "id": "x", "name": "X", "ags": "05913", "committees": [null]}
            """);

    assertThat(run.out())
        .contains("Nicht geprüft, weil Angaben dafür nicht lesbar waren: G01, G04, G05");
  }

  @Test
  void tellsThatNotAllFindingsAreShown() {
    String sources = "{},".repeat(1_500);
    ProgramRun run =
        ProgramRun.withInput(
            "{\"schemaVersion\": \"0.1\", \"sources\": [" + sources + "{}]}", "--lang", "en");

    assertThat(run.out()).contains("Only the first 1000 findings are shown");
  }
}
