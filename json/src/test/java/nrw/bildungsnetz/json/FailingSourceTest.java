package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a source, what was read before is delivered, and the failure is told. */
@Timeout(60)
class FailingSourceTest {

  private static final String A = Documents.member("a");
  private static final String B = Documents.member("b");

  static final List<Supplier<Throwable>> EXCEPTIONS =
      List.of(
          () -> new IOException("gone"),
          () -> new UncheckedIOException(new IOException("gone")),
          () -> new IllegalStateException("gone"),
          () -> new SecurityException("gone"),
          () -> new ArrayIndexOutOfBoundsException(-1));

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("EXCEPTIONS")
  void whatWasWholeBeforeIsDelivered(Supplier<Throwable> exception) {
    for (int threads : List.of(1, 2)) {
      assertThat(outcomes(A + "\n" + B + "\n{", exception, threads))
          .containsExactly("q:1 a", "q:2 b", "q failed", "p c");
      assertThat(outcomes(A + "\n" + B, exception, threads))
          .containsExactly("q:1 a", "q:2 b", "q failed", "p c");
      assertThat(outcomes(A, exception, threads)).containsExactly("q a", "q failed", "p c");
      assertThat(outcomes("\n" + A.replace(",", ",\n") + "\n", exception, threads))
          .containsExactly("q a", "q failed", "p c");
      assertThat(outcomes("[" + A + ",", exception, threads))
          .containsExactly("q:1 a", "q failed", "p c");
      assertThat(outcomes("[" + A + ", {", exception, threads))
          .containsExactly("q:1 a", "q failed", "p c");
      assertThat(outcomes("", exception, threads)).containsExactly("q failed", "p c");
      assertThat(outcomes("{\"id\": \"}", exception, threads)).containsExactly("q failed", "p c");
    }
  }

  @Test
  void theExceptionOfTheSourceIsTold() {
    IllegalStateException gone = new IllegalStateException("gone");
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from("q", new Failing("", () -> gone)).results()) {
      assertThat(results.findFirst().flatMap(DocumentResult::getFailure).orElseThrow())
          .hasMessage("The source failed unexpectedly")
          .hasCause(gone);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anErrorComesBehindWhatWasRead(int threads) {
    InputStream in = new Failing(A + "\n" + B + "\n", () -> new StackOverflowError("deep"));
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().threads(threads).from("q", in).results()) {
      Iterator<DocumentResult> one = results.iterator();
      assertThat(outcome(one.next())).isEqualTo("q:1 a");
      assertThat(outcome(one.next())).isEqualTo("q:2 b");
      assertThatExceptionOfType(StackOverflowError.class).isThrownBy(one::next);
      assertThat(one.hasNext()).isFalse();
    }
  }

  /** Streams must not do this; some do it when they have nothing at the moment. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aStreamThatBringsNothingForAWhileIsReadToItsEnd(int threads) {
    InputStream halting =
        new FilterInputStream(in(A + "\n" + B + "\n")) {
          private boolean halts;

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            halts = !halts;
            return halts ? 0 : super.read(buffer, from, Math.min(length, 3));
          }
        };
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().threads(threads).from("q", halting).results()) {
      assertThat(results.map(FailingSourceTest::outcome)).containsExactly("q:1 a", "q:2 b");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void progressStaysWithinItsTotalWhenFilesGrow(int threads) throws IOException {
    assertProgress(threads, file -> Files.writeString(file, "\n" + B, StandardOpenOption.APPEND));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void andWhenTheyShrinkOrGo(int threads) throws IOException {
    assertProgress(threads, file -> Files.writeString(file, "{}"));
    assertProgress(threads, Files::delete);
  }

  private void assertProgress(int threads, Change change) throws IOException {
    Path first = Files.writeString(folder.resolve("a.ndjson"), A + "\n" + B);
    Path second = Files.writeString(folder.resolve("b.ndjson"), A + "\n" + B);
    long total = Files.size(first) + Files.size(second);
    List<ReadingProgress> told = new ArrayList<>();
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from(folder).threads(threads).onProgress(told::add).results()) {
      change.to(first);
      change.to(second);
      assertThat(results.count()).isPositive();
    }
    assertThat(told).allMatch(each -> each.getTotalBytes().orElseThrow() == total);
    assertThat(told).extracting(ReadingProgress::getBytes).isSorted();
    assertThat(told).allMatch(each -> each.getBytes() <= total);
    assertThat(told.get(told.size() - 1).getBytes()).isEqualTo(total);
  }

  private static List<String> outcomes(String text, Supplier<Throwable> exception, int threads) {
    try (Stream<DocumentResult> results =
        Documents.READER
            .readMany()
            .threads(threads)
            .from("q", new Failing(text, exception))
            .from("p", in(Documents.member("c")))
            .results()) {
      return results.map(FailingSourceTest::outcome).toList();
    }
  }

  private static String outcome(DocumentResult result) {
    return result.getPlace().getName()
        + " "
        + result
            .getNetwork()
            .map(network -> network.getId())
            .orElseGet(() -> result.getFailure().isPresent() ? "failed" : "unread");
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @FunctionalInterface
  private interface Change {
    void to(Path file) throws IOException;
  }

  /** A stream that throws after its text. */
  private static final class Failing extends FilterInputStream {
    private final Supplier<Throwable> exception;

    Failing(String text, Supplier<Throwable> exception) {
      super(in(text));
      this.exception = exception;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read < 0) {
        throwAny(exception.get());
      }
      return read;
    }

    private static void throwAny(Throwable any) throws IOException {
      if (any instanceof IOException checked) {
        throw checked;
      } else if (any instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw (Error) any;
    }
  }
}
