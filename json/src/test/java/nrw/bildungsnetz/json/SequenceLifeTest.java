package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is read before it is requested, and nothing is left behind. */
@Timeout(60)
class SequenceLifeTest {

  private static final int THREADS = 2;

  /** Documents in progress, and one that waits for room. */
  private static final int MOST_AHEAD = 2 * THREADS + 2 + 1;

  private static final byte[] DOCUMENT =
      (Documents.PLANNED.replace("\n", " ") + " ".repeat(1 << 20) + "\n")
          .getBytes(StandardCharsets.UTF_8);

  private Set<Thread> threadsBefore = Set.of();

  @BeforeEach
  void note() {
    threadsBefore = readingThreads();
  }

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    for (Thread thread : readingThreads()) {
      if (!threadsBefore.contains(thread)) {
        thread.join();
      }
    }
  }

  @Test
  void closingEndsTheReading() {
    Endless endless = new Endless();
    try (Stream<DocumentResult> results = many(endless).results()) {
      assertThat(results.limit(3)).hasSize(3);
    }
    assertThat(endless.documents()).isBetween(3L, 3L + MOST_AHEAD);
  }

  @Test
  void nothingIsReadBeforeSomebodyAsks() {
    Endless endless = new Endless();
    many(endless).results().close();
    assertThat(endless.documents()).isZero();
  }

  @Test
  void whoDoesNotAskOnHoldsTheReadingUp() {
    Endless endless = new Endless();
    try (Stream<DocumentResult> results = many(endless).results()) {
      Iterator<DocumentResult> one = results.iterator();
      for (int taken = 1; taken < 20; taken++) {
        one.next();
        assertThat(endless.documents()).isLessThanOrEqualTo(taken + MOST_AHEAD);
      }
    }
  }

  /** Whoever forgets to close pays no thread for it. */
  @Test
  void aReaderWithoutRoomEnds() throws InterruptedException {
    Iterator<DocumentResult> results = many(new Endless()).results().iterator();
    results.next();
    noThreadIsLeft();
    assertThat(results.next().getPlace().getNumber()).isEqualTo(2);
    noThreadIsLeft();
  }

  @Test
  void ofLargeDocumentsFewerAreUnderWay() {
    Endless endless = new Endless();
    try (Stream<DocumentResult> results = many(endless).threads(50).results()) {
      results.iterator().next();
      assertThat(endless.documents()).isLessThanOrEqualTo(18);
    }
  }

  @Test
  void oneThreadReadsNothingAhead() {
    Endless endless = new Endless();
    try (Stream<DocumentResult> results = many(endless).threads(1).results()) {
      Iterator<DocumentResult> one = results.iterator();
      one.next();
      one.next();
      assertThat(endless.documents()).isLessThanOrEqualTo(2);
      assertThat(readingThreads()).isEqualTo(threadsBefore);
    }
  }

  @Test
  void anExceptionOfWhoTakesTheResultsEndsTheReading() {
    Endless endless = new Endless();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () -> {
              try (Stream<DocumentResult> results = many(endless).results()) {
                results.forEach(
                    each -> {
                      throw new IllegalStateException();
                    });
              }
            });
    assertThat(endless.documents()).isLessThanOrEqualTo(1 + MOST_AHEAD);
  }

  @Test
  void anExceptionOfWhoIsToldOfProgressEndsItWithoutClosing() {
    Iterator<DocumentResult> results =
        many(new Endless())
            .onProgress(
                progress -> {
                  throw new IllegalStateException();
                })
            .results()
            .iterator();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(results::next);
    assertThat(results.hasNext()).isFalse();
  }

  @Test
  void anExceptionOfARuleOfOnesOwnIsThatOfTheReading() {
    NetworkRule faulty =
        NetworkRule.of(
            Rule.builder()
                .id("LIPPE-02")
                .severity(Severity.WARNING)
                .category(Category.NETWORK)
                .addReads("id")
                .source("Hausregel (erfunden)")
                .since("1.0.0")
                .texts(ReadingRules.TEXTS)
                .build(),
            (facts, violations) -> {
              throw new ArithmeticException("own");
            });
    NetworkJson json = Documents.READER.using(RuleSet.standard().plus(faulty));
    for (int threads = 1; threads <= THREADS; threads++) {
      ManyDocuments many =
          json.readMany().from("q", new Endless(), SourceForm.LINES).threads(threads);
      try (Stream<DocumentResult> results = many.results()) {
        assertThatExceptionOfType(ArithmeticException.class)
            .isThrownBy(() -> results.iterator().next())
            .withMessage("own");
      }
    }
  }

  @Test
  void anInterruptedThreadGetsNoResultAndStaysInterrupted() {
    for (int threads = 1; threads <= THREADS; threads++) {
      Iterator<DocumentResult> results = many(new Endless()).threads(threads).results().iterator();
      results.next();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(CancellationException.class).isThrownBy(results::next);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(results.hasNext()).isFalse();
    }
  }

  @Test
  void whoReadsToTheEndNeedNotClose() {
    String lines = (Documents.PLANNED.replace("\n", " ") + "\n").repeat(20);
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    assertThat(Documents.READER.readMany().from("q", in).threads(THREADS).results()).hasSize(20);
  }

  private static ManyDocuments many(InputStream in) {
    return Documents.READER.readMany().from("q", in, SourceForm.LINES).threads(THREADS);
  }

  private static Set<Thread> readingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("bildungsnetz-reading"))
        .collect(Collectors.toSet());
  }

  /** An endless stream of documents of one mebibyte, which counts those that are read. */
  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      return DOCUMENT[(int) (read++ % DOCUMENT.length)];
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      int start = (int) (read % DOCUMENT.length);
      int brought = Math.min(length, DOCUMENT.length - start);
      System.arraycopy(DOCUMENT, start, buffer, from, brought);
      read += brought;
      return brought;
    }

    long documents() {
      return read / DOCUMENT.length;
    }
  }
}
