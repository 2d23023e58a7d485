package nrw.bildungsnetz.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However files are called, the program prints no command for a build server or a terminal. */
class HostileNamesTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)^[\\s\\p{Z}]*::|##\\p{Alpha}*\\[");
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\n]]");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n::stop-commands::x",
        "::error::x",
        "##vso[task.complete]x",
        "a\r##[add-mask]x",
        "a\u001B[2Jx",
        "a\u202Ex",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m ::error::x"
      })
  void nameIsPrintedWithoutHarm(String name) throws IOException {
    Path document = Files.writeString(folder.resolve(name + ".json"), "{}");
    Path missing = folder.resolve(name);
    String option = "--" + name;

    List<ProgramRun> runs = new ArrayList<>();
    for (String format : List.of("text", "email", "markdown", "json", "sarif")) {
      runs.add(ProgramRun.of("--format", format, document.toString()));
      runs.add(ProgramRun.of("--format", format, "--profile", document.toString(), "-"));
    }
    runs.add(ProgramRun.of(missing.toString()));
    runs.add(ProgramRun.of("--profile", missing.toString(), "-"));
    runs.add(ProgramRun.of(option));
    runs.add(ProgramRun.of("--lang", name));
    runs.add(ProgramRun.of("--as-of", name));

    assertThat(runs).allMatch(run -> run.status() != 0);
    for (ProgramRun run : runs) {
      assertThat(run.out() + "\n" + run.err())
          .doesNotContainPattern(COMMAND)
          .doesNotContainPattern(HARMFUL);
    }
  }

  @Test
  void nameThatBeginsWithAnAtSignIsThatOfADocument() throws IOException {
    Path options = Files.writeString(folder.resolve("options"), "--help");

    ProgramRun run = ProgramRun.of("@" + options);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Es gibt keine solche Datei").contains("@" + options);
  }
}
