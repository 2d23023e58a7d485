package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.REGISTER;
import static nrw.bildungsnetz.check.ProgramRun.REGISTER_BROKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A register is checked like a network, and so is each network in it. */
class RegisterReportTest {

  @Test
  void tellsTheRegisterAndHowManyNetworksItHolds() {
    ProgramRun run = ProgramRun.of("--as-of", "2026-01-01", REGISTER);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            "Prüfbericht: "
                + REGISTER
                + """
                 – Bildungsnetzwerke des Beispiels (Netzwerke
                im Register: 3)
                Stand 01.01.2026, Regelwerk 0.1.0, ohne Profil
                Schlüssellisten: nachhaltigkeitsziele (25.09.2015); anschlussoptionen, gemeinden, kreise,
                schulformen, standardelemente, uebergangsempfehlungen, zusatzmerkmale (05.09.2025);
                handlungsfeld-themen (22.11.2026)

                Alle Regeln wurden geprüft.
                Keine der geprüften Regeln ist verletzt.
                Annehmbar: höchstens Warnungen sind zulässig.

                Fehler: 0, Warnungen: 0, Hinweise: 0
                """);
  }

  @Test
  void tellsItInEnglishToo() {
    ProgramRun run = ProgramRun.of("--lang", "en", "--as-of", "2026-01-01", REGISTER);

    assertThat(run.out())
        .contains(
            """
            Bildungsnetzwerke des Beispiels (networks in
            the register: 3)
            as of 2026-01-01, rules 0.1.0, no profile
            Key lists: nachhaltigkeitsziele (2015-09-25); anschlussoptionen, gemeinden, kreise, schulformen,
            standardelemente, uebergangsempfehlungen, zusatzmerkmale (2025-09-05); handlungsfeld-themen
            (2026-11-22)

            All rules were checked.
            None of the rules checked is broken.
            Acceptable: nothing worse than warnings is allowed.

            errors: 0, warnings: 0, infos: 0
            """);
  }

  @Test
  void placesWhatIsWrongInItsNetwork() {
    ProgramRun run = ProgramRun.of("--as-of", "2026-01-01", REGISTER_BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("(Netzwerke im Register: 3)\n")
        .contains("\nFehler: 3, ")
        .contains(
            """
              FEHLER N03 – Der Regierungsbezirk passt zum AGS
                Zeile 31, Spalte 27: /networks/1/regierungsbezirk (Kennung \
            """)
        .contains("    Zeile 34, Spalte 9: /networks/1/committees/0 (Kennung beirat)\n");
  }

  @Test
  void namesARuleThatDidNotRunOnceForAllNetworks() throws IOException {
    String twice =
        Files.readString(Path.of(REGISTER))
            .replace("\"PLANNED\"", "\"PLANNED\", \"committees\": [null]");

    String out = ProgramRun.withInput(twice).out();

    assertThat(out).contains("Was nicht geprüft wurde\n").contains("G01, G02, G03, G04, ");
    assertThat(out.split("G04", -1)).hasSize(2);
  }

  @Test
  void aRegisterThatCannotBeReadToItsEndIsStillTakenForOne() throws IOException {
    String whole = Files.readString(Path.of(REGISTER));
    ProgramRun run = ProgramRun.withInput(whole.substring(0, whole.indexOf("05966")));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("J02").contains("/networks/2/ags").doesNotContain("J06");
  }

  @Test
  void isReportedAsJsonLikeANetwork() {
    ProgramRun run =
        ProgramRun.of("--format", "json", "--as-of", "2026-01-01", REGISTER_BROKEN, BROKEN);
    JsonNode report = JsonMapper.shared().readTree(run.out().lines().toList().get(0));

    assertThat(report.get("document").asString()).isEqualTo(REGISTER_BROKEN);
    assertThat(report.get("valid").asBoolean()).isFalse();
    assertThat(report.get("complete").asBoolean()).isFalse();
    assertThat(report.get("counts").get("ERROR").asInt()).isEqualTo(3);
    assertThat(report.get("findings").valueStream().map(each -> each.get("pointer").asString()))
        .containsExactly(
            "/networks/1/committees/0", "/networks/1/committees/0", "/networks/1/regierungsbezirk");
    assertThat(
            report.get("rulesSkipped").valueStream().map(each -> each.get("unreadable").asString()))
        .isNotEmpty()
        .containsOnly("networks[1].committees");
  }

  @Test
  void countsAmongTheDocuments() {
    assertThat(ProgramRun.of(REGISTER, REGISTER_BROKEN).out())
        .endsWith("2 Dokumente geprüft: 1 annehmbar, 1 nicht annehmbar\n");
  }
}
