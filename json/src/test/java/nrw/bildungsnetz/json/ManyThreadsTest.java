package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nrw.bildungsnetz.rendering.ReportRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Many threads read while locale and time zone of the system change, and while readings are
 * interrupted and closed: reports are those of one thread. The system properties {@code
 * stress.threads} and {@code stress.reads} make it longer.
 */
@Isolated
@Timeout(600)
class ManyThreadsTest {

  private static final int THREADS = Integer.getInteger("stress.threads", 4);
  private static final int READS = Integer.getInteger("stress.reads", 40);

  private static final List<Locale> LOCALES =
      List.of(
          Locale.GERMANY,
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
          Locale.ROOT);

  private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "America/Adak");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final List<String> documents =
      List.of(
          Documents.PLANNED,
          Documents.planned("\"topics\": [null, 5], \"xyzzy\": 1"),
          Documents.register(Documents.member("a")),
          "{\"id\": 'a'}",
          "{");
  private final String lines =
      String.join("\n", documents.stream().map(each -> each.replace("\n", " ")).toList());

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void reportsAreThoseOfOneThread() throws InterruptedException, ExecutionException {
    List<String> expected = reportsOfEach();
    List<String> expectedOfMany = reportsOfMany(1, Integer.MAX_VALUE, false);
    List<Callable<Boolean>> readers = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int seed = thread;
      readers.add(
          () -> {
            Random random = new Random(seed);
            for (int i = 0; i < READS; i++) {
              Locale.setDefault(LOCALES.get(random.nextInt(LOCALES.size())));
              TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));
              assertThat(reportsOfEach()).isEqualTo(expected);
              int most = random.nextInt(expectedOfMany.size() + 3);
              List<String> some = reportsOfMany(1 + random.nextInt(3), most, random.nextBoolean());
              assertThat(some)
                  .isEqualTo(expectedOfMany.subList(0, Math.min(most, expectedOfMany.size())));
            }
            return true;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Boolean> reader : threads.invokeAll(readers)) {
        assertThat(reader.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<String> reportsOfEach() {
    return documents.stream()
        .map(each -> Documents.READER.read(each).getReport())
        .map(
            report ->
                ReportJson.write(report, "n", Locale.GERMAN)
                    + ReportRendering.in(Locale.ENGLISH).terminal(report, "n"))
        .toList();
  }

  /** Up to a number of reports; then the reading is interrupted, or just closed. */
  private List<String> reportsOfMany(int threads, int most, boolean interrupted) {
    List<String> reports = new ArrayList<>();
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from("q", in).threads(threads).results()) {
      Iterator<DocumentResult> each = results.iterator();
      while (reports.size() < most && each.hasNext()) {
        reports.add(ReportJson.write(each.next().getReport().orElseThrow(), "n", Locale.ENGLISH));
      }
      if (interrupted && reports.size() == most) {
        Thread.currentThread().interrupt();
        try {
          each.next();
        } catch (CancellationException | NoSuchElementException e) {
          // Either is right, depending on where the reading was.
        }
      }
    } finally {
      Thread.interrupted();
    }
    return reports;
  }
}
