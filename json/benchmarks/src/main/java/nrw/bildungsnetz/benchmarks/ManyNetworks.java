package nrw.bildungsnetz.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.DocumentResult;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadingProgress;
import nrw.bildungsnetz.json.SourceForm;

/**
 * Reads NDJSON of any size, to show that memory use stays flat and how reading scales with threads.
 */
public final class ManyNetworks {

  private static final long BYTES_A_MEGABYTE = 1_000_000;
  private static final int TIMES_TOLD = 10;
  private static final int ROUNDS = 5;

  private ManyNetworks() {}

  /**
   * Runs one of the two measurements.
   *
   * @param args {@code memory} or {@code threads}, followed by the number of megabytes to read
   */
  public static void main(String[] args) {
    long size = Long.parseLong(args[1]) * BYTES_A_MEGABYTE;
    if (args[0].equals("memory")) {
      memory(size);
    } else {
      threads(size);
    }
  }

  /** Prints at intervals how much of the heap is in use after a collection. */
  private static void memory(long size) {
    AtomicLong next = new AtomicLong(size / TIMES_TOLD);
    read(
        size,
        Runtime.getRuntime().availableProcessors(),
        progress -> {
          if (progress.getBytes() >= next.get()) {
            next.addAndGet(size / TIMES_TOLD);
            System.gc();
            print(
                "%,8d MB read, %,8d documents, %4d MB of heap in use%n",
                progress.getBytes() / BYTES_A_MEGABYTE,
                progress.getDocuments(),
                used() / BYTES_A_MEGABYTE);
          }
        });
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Prints the speedup of two threads over one; both are measured in every round. */
  private static void threads(long size) {
    double[] ratios = new double[ROUNDS];
    for (int i = -1; i < ROUNDS; i++) {
      long one = read(size, 1, progress -> {});
      long two = read(size, 2, progress -> {});
      double ratio = (double) one / two;
      print(
          "one thread %,6d ms, two %,6d ms, %.2f times%n", one / 1_000_000, two / 1_000_000, ratio);
      ratios[Math.max(i, 0)] = ratio;
    }
    Arrays.sort(ratios);
    print("median %.2f times, the first round not counted%n", ratios[ROUNDS / 2]);
  }

  private static long read(long size, int threads, Consumer<ReadingProgress> listener) {
    long start = System.nanoTime();
    try (Stream<DocumentResult> results =
        NetworkJson.create()
            .readMany()
            .from("generated", new NetworkLines(size), SourceForm.LINES)
            .threads(threads)
            .onProgress(listener)
            .results()) {
      if (!results.allMatch(DocumentResult::isReadable)) {
        throw new IllegalStateException("A document could not be read");
      }
    }
    return System.nanoTime() - start;
  }

  private static void print(String form, Object... arguments) {
    System.out.printf(Locale.ROOT, form, arguments);
  }
}
