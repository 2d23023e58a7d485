package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A client that sends a document and waits for its result before it sends the next. A result that
 * is held back hangs the test.
 */
@Timeout(60)
class LiveStreamTest {

  private final PipedInputStream in = new PipedInputStream(1 << 16);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void eachLineIsAnsweredBeforeTheNext(int threads) throws IOException {
    assertAnswered(SourceForm.LINES, threads, "", "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void linesNeedNotBeAnnounced(int threads) throws IOException {
    assertAnswered(null, threads, "", "\r\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void soIsEachElementOfAnArray(int threads) throws IOException {
    assertAnswered(null, threads, "[", ",");
  }

  /** Shorter than a byte order mark. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void evenTheShortestLine(int threads) throws IOException {
    try (OutputStream client = new PipedOutputStream(in);
        Stream<DocumentResult> results = many(SourceForm.LINES, threads).results()) {
      client.write("5\n".getBytes(StandardCharsets.UTF_8));
      client.flush();
      assertThat(results.iterator().next().isReadable()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aNamedPipeIsNoDifferent(int threads, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.json");
    assumeThat(makePipe(pipe)).isTrue();
    FutureTask<OutputStream> opening = new FutureTask<>(() -> Files.newOutputStream(pipe));
    new Thread(opening).start();
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from(pipe).threads(threads).results()) {
      Iterator<DocumentResult> one = results.iterator();
      FutureTask<String> first = new FutureTask<>(() -> one.next().getPlace().getName());
      new Thread(first).start();
      try (OutputStream client = get(opening)) {
        client.write((Documents.member("a") + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(get(first)).isEqualTo(pipe + ":1");
      }
    }
  }

  @Test
  void anInterruptEndsTheWaiting() throws IOException {
    try (OutputStream client = new PipedOutputStream(in);
        Stream<DocumentResult> results = many(SourceForm.LINES, 2).results()) {
      client.write((Documents.member("a") + "\n").getBytes(StandardCharsets.UTF_8));
      client.flush();
      Iterator<DocumentResult> one = results.iterator();
      one.next();
      interruptOnceWaiting(Thread.currentThread());
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(one::next)
          .withMessage("Interrupted while documents were read");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void closingEndsTheWaitingOfAnotherThread() throws IOException {
    try (OutputStream client = new PipedOutputStream(in)) {
      client.write((Documents.member("a") + "\n").getBytes(StandardCharsets.UTF_8));
      client.flush();
      Stream<DocumentResult> results = many(SourceForm.LINES, 2).results();
      Iterator<DocumentResult> one = results.iterator();
      one.next();
      whenWaiting(Thread.currentThread(), results::close);
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(one::next)
          .withMessage("Closed while documents were read");
    }
  }

  private void assertAnswered(
      @Nullable SourceForm form, int threads, String beforeFirst, String behindEach)
      throws IOException {
    try (OutputStream client = new PipedOutputStream(in);
        Stream<DocumentResult> results = many(form, threads).results()) {
      Iterator<DocumentResult> one = results.iterator();
      client.write(beforeFirst.getBytes(StandardCharsets.UTF_8));
      for (int i = 1; i <= 20; i++) {
        String line = Documents.member("n" + i) + behindEach;
        client.write(line.getBytes(StandardCharsets.UTF_8));
        client.flush();
        DocumentResult result = one.next();
        assertThat(result.getPlace().getName()).isEqualTo("q:" + i);
        assertThat(result.getNetwork().orElseThrow().getId()).isEqualTo("n" + i);
      }
    }
  }

  private ManyDocuments many(@Nullable SourceForm form, int threads) {
    ManyDocuments none = Documents.READER.readMany().threads(threads);
    return form == null ? none.from("q", in) : none.from("q", in, form);
  }

  private static void interruptOnceWaiting(Thread waiting) {
    whenWaiting(waiting, waiting::interrupt);
  }

  private static void whenWaiting(Thread waiting, Runnable action) {
    Thread watching =
        new Thread(
            () -> {
              while (waiting.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              action.run();
            });
    watching.setDaemon(true);
    watching.start();
  }

  private static boolean makePipe(Path pipe) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static <T> T get(FutureTask<T> task) throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
