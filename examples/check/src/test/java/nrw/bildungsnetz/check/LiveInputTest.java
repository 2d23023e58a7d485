package nrw.bildungsnetz.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sends a line on standard input and waits for its report gets it. */
@Timeout(120)
class LiveInputTest {

  @ParameterizedTest
  @CsvSource({
    "text, Prüfbericht: Standardeingabe:",
    "markdown, # Prüfbericht: Standardeingabe:",
    "email, Prüfbericht: Standardeingabe:",
    "json, '{\"document\":\"-:'"
  })
  void eachLineIsAnswered(String format, String start)
      throws IOException, InterruptedException, ExecutionException {
    PipedInputStream in = new PipedInputStream();
    PipedInputStream answers = new PipedInputStream(1 << 16);
    FutureTask<Integer> run;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    Thread rest = new Thread(() -> lines.lines().forEach(line -> {}));
    try (OutputStream client = new PipedOutputStream(in)) {
      OutputStream out = new PipedOutputStream(answers);
      run =
          new FutureTask<>(
              () -> {
                try (out) {
                  return CheckProgram.run(
                      in, out, OutputStream.nullOutputStream(), Terminal.NONE, "--format", format);
                }
              });
      new Thread(run).start();
      for (int i = 1; i <= 3; i++) {
        String document = "{\"schemaVersion\": \"0.3\", \"id\": \"n" + i + "\", \"name\": \"N\"}\n";
        client.write(document.getBytes(StandardCharsets.UTF_8));
        client.flush();
        String line;
        do {
          line = lines.readLine();
        } while (line != null && !line.startsWith(start + i));
        assertThat(line).isNotNull();
      }
      rest.start();
    }
    rest.join();
    assertThat(run.get()).isEqualTo(1);
  }
}
