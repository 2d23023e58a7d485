package nrw.bildungsnetz.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, whose locale knows no umlauts. */
class FileNamesTest {

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void whyAFileIsNotFoundIsToldWhereTheLocaleCannotNameIt()
      throws IOException, InterruptedException {
    assumeThat(Path.of("/bin/sh")).exists();
    Files.copy(Path.of(ProgramRun.CONFORMING), folder.resolve("a.json"));
    String umlaut = "cp a.json \"$(printf 'B\\303\\274ro.json')\"";

    String asciiRun = run(umlaut + " && LC_ALL=C run \"$(printf 'B\\303\\274ro.json')\"");
    String missingRun = run("LC_ALL=C run missing.json");
    String folderRun = run("LC_ALL=C run .");

    assertThat(asciiRun).contains("There is no such file", "with LC_ALL=C.UTF-8", "status 2");
    assertThat(missingRun).contains("There is no such file").doesNotContain("LC_ALL");
    assertThat(folderRun).contains("2 documents checked");
  }

  private String run(String command) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        "run() { '"
            + java
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("java.class.path")
            + "' "
            + CheckProgram.class.getName()
            + " --lang en \"$@\"; }\n"
            + command
            + "\necho status $?";
    Process process =
        new ProcessBuilder("sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
