package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that does not arrive is a failure, and an error is none of the document. */
class FailingOutputTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aFailedWriteIsToldForEveryFormat(Format format) {
    ProgramRun run =
        ProgramRun.withFailingOutput("No space left on device", "--format=" + format, CONFORMING);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("Die Ausgabe ließ sich nicht schreiben: No space left on device\n");
  }

  @Test
  void soItIsForTheHelp() {
    assertThat(ProgramRun.withFailingOutput("No space left on device", "--help").status())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void aReaderThatHasGoneEndsTheRunQuietlyAtOnce(Format format) throws IOException {
    String document = Files.readString(Path.of(CONFORMING)).replaceAll("\\s+", " ");
    Path many = Files.writeString(folder.resolve("many.ndjson"), (document + "\n").repeat(300));
    ProgramRun run =
        ProgramRun.withFailingOutput("Broken pipe", "--format=" + format, many.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aStreamThatOnlyHintsAtItsFailureIsBelieved() {
    PrintStream broken = new PrintStream(new FailingOutput("gone"), false);
    int status =
        CheckProgram.run(
            InputStream.nullInputStream(),
            broken,
            new PrintStream(OutputStream.nullOutputStream()),
            CONFORMING);

    assertThat(status).isEqualTo(2);
  }

  @Test
  void lackOfMemoryAndOtherErrorsAreNoVerdict() {
    ProgramRun memory = ProgramRun.ofCommand(new FailingCommand(new OutOfMemoryError("secret")));
    ProgramRun other = ProgramRun.ofCommand(new FailingCommand(new StackOverflowError("secret")));

    assertThat(memory.status()).isEqualTo(2);
    assertThat(memory.err()).isEqualTo("Der Arbeitsspeicher reicht nicht (java -Xmx gibt mehr).\n");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("StackOverflowError").doesNotContain("secret", "\tat ");
  }

  /** In a process of its own, on a device that is always full. */
  @ParameterizedTest
  @ValueSource(strings = {"> /dev/full", ">&-"})
  @Timeout(120)
  void aFullDiskAndAClosedOutputAreTold(String redirection)
      throws IOException, InterruptedException {
    assumeThat(Path.of("/dev/full")).exists();
    ShellRun run = ShellRun.of(redirection, CONFORMING);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).startsWith("Die Ausgabe ließ sich nicht schreiben: ");
    assertThat(run.output().lines()).hasSize(1);
  }

  @Test
  @Timeout(120)
  void headEndsTheRunQuietly() throws IOException, InterruptedException {
    assumeThat(Path.of("/dev/full")).exists();
    String document = Files.readString(Path.of(CONFORMING)).replaceAll("\\s+", " ");
    Path many = Files.writeString(folder.resolve("many.ndjson"), (document + "\n").repeat(3_000));
    ShellRun run = ShellRun.of("| head -1", "--format", "json", many.toString());

    assertThat(run.output().lines()).hasSize(1);
    assertThat(run.output()).startsWith("{\"document\"");
  }

  /** The program in a process of its own, with a redirection. */
  private record ShellRun(int status, String output) {

    static ShellRun of(String redirection, String... args)
        throws IOException, InterruptedException {
      List<String> words = new ArrayList<>();
      words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
      words.add(System.getProperty("java.class.path"));
      words.add(CheckProgram.class.getName());
      words.addAll(Arrays.asList(args));
      String command = "'" + String.join("' '", words) + "' " + redirection;
      Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new ShellRun(process.waitFor(), output);
    }
  }
}
