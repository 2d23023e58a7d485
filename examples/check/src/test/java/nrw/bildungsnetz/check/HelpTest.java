package nrw.bildungsnetz.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help and usage errors are German or English, each wholly, and the README shows the help. */
class HelpTest {

  private static final Path README = Path.of("../../README.md");

  @Test
  void theReadmeShowsTheHelp() throws IOException {
    String help = ProgramRun.of("--lang", "en", "--help").out();
    String readme = Files.readString(README);
    if (Boolean.getBoolean("bildungsnetz.write")) {
      String written =
          readme.replaceFirst(
              "(?s)```text\nUsage: .*?```", Matcher.quoteReplacement("```text\n" + help + "```"));
      Files.writeString(README, written);
    }

    assertThat(Files.readString(README)).contains("```text\n" + help + "```");
  }

  @Test
  void theHelpListsEverySituationWithItsStatus() {
    for (String language : new String[] {"de", "en"}) {
      assertThat(ProgramRun.of("--lang", language, "--help").out().lines())
          .filteredOn(line -> line.matches("  [012]  .*"))
          .hasSize(Situation.values().length);
    }
  }

  @Test
  void theEnglishHelpNamesValuesInEnglish() {
    assertThat(ProgramRun.of("--lang=en", "--help").out())
        .contains("--profile=FILE", "--as-of=YYYY-MM-DD", "--baseline=REPORT", "[FILE|FOLDER ...]")
        .doesNotContain("DATEI", "JJJJ", "BERICHT", "sonst", "ORDNER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '^',
      value = {
        "--colour / Diese Option gibt es nicht: --colour / There is no such option: --colour",
        "--profile / Hinter --profile fehlt: DATEI / Missing behind --profile: FILE",
        "--format=pdf / Mit dem Wert „pdf“ kann --format nichts anfangen; erwartet wird"
            + " text|email|markdown / The value \"pdf\" is of no use to --format; expected is"
            + " text|email|markdown",
        "--as-of=2026-02-30 / Mit dem Wert „2026-02-30“ kann --as-of nichts anfangen; erwartet wird"
            + " ein Tag / The value \"2026-02-30\" is of no use to --as-of; expected is a day of",
        "--errors-only=x / --errors-only / --errors-only",
        "--errors-onli / (gemeint ist vielleicht: --errors-only) / (perhaps this is meant:"
            + " --errors-only)"
      })
  void usageErrorsSpeakTheLanguageOfTheRun(String argument, String german, String english) {
    assertThat(ProgramRun.of(argument).err()).contains(german).contains("Aufruf: ");
    assertThat(ProgramRun.of("--lang=en", argument).err())
        .contains(english)
        .contains("Usage: ")
        .doesNotContain("Aufruf", "Option gibt");
  }
}
