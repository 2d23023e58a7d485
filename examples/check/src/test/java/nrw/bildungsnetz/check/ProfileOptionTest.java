package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents are checked under the given profiles, of which later ones take precedence. */
class ProfileOptionTest {

  private static final String PROFILES = "src/test/resources/profiles/";
  private static final String STRICT = PROFILES + "strict.json";
  private static final String LENIENT = PROFILES + "lenient.json";
  private static final String FAULTY = PROFILES + "broken.json";

  @Test
  void aStrictProfileAcceptsNoWarning() {
    ProgramRun run = run("--profile", STRICT, CONFORMING);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(", Profile: streng\n")
        .contains(
            """
            Keine der geprüften Regeln zu Gesetz, Schlüsseln und Logik ist verletzt.
            Nach dem Profil streng nicht annehmbar: höchstens Hinweise sind zulässig.
            """);
  }

  @Test
  void aLenientProfileAcceptsErrorsAndSwitchesARuleOff() {
    ProgramRun run = run("--profile", LENIENT, BROKEN);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Alle Regeln wurden geprüft, außer den vom Profil ausgeschalteten.\n")
        .contains("Verstöße gegen Gesetz, Schlüssel oder Logik: 1.\n")
        .contains("N03: von einem Profil ausgeschaltet\n")
        .doesNotContain("FEHLER N03");
  }

  @Test
  void theLaterProfileWins() {
    assertThat(run("--profile", STRICT, "--profile", LENIENT, CONFORMING).status()).isZero();
    ProgramRun run = run("--profile", LENIENT, "--profile", STRICT, CONFORMING);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(", Profile: nachsichtig, streng\n");
  }

  @Test
  void underAFaultyProfileNothingIsChecked() {
    ProgramRun run = run("--profile", FAULTY, CONFORMING);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Mit diesem Profil lässt sich nicht prüfen: " + FAULTY + "\n");
    assertThat(run.out())
        .startsWith("Prüfbericht: Profil " + FAULTY + "\n")
        .contains("FEHLER J07 – ")
        .contains("Zeile 4, Spalte 22: /worstAcceptable")
        .doesNotContain(CONFORMING);
  }

  @Test
  void aFaultyProfileIsReportedInTheFormAskedFor() {
    JsonNode report =
        JsonMapper.shared().readTree(run("--format", "json", "--profile", FAULTY).out());

    assertThat(report.get("document").asString()).isEqualTo(FAULTY);
    assertThat(report.get("findings").get(0).get("rule").asString()).isEqualTo("J07");
  }

  @Test
  void everyProfileThatCannotBeUsedIsTold() {
    ProgramRun run = run("--profile", "missing.json", "--profile", FAULTY, CONFORMING);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("Nicht lesbar: missing.json\nMit diesem Profil ");
  }

  private static ProgramRun run(String... args) {
    String[] onADay = new String[args.length + 2];
    onADay[0] = "--as-of";
    onADay[1] = "2026-01-01";
    System.arraycopy(args, 0, onADay, 2, args.length);
    return ProgramRun.of(onADay);
  }
}
