package nrw.bildungsnetz.growth;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Measures how the CPU time of work on a document grows when the document doubles. Only the time of
 * the measuring thread counts, so other work on the machine does not.
 */
public final class Growth {

  /** What counts as linear: a little more than twice, since caches get too small. */
  public static final double ALLOWED = 2.6;

  /** Of less time, much is that of the measuring. */
  private static final long ENOUGH = 6_000_000;

  private static final int STEP = 4;

  private static final int ROUNDS = 5;
  private static final int ATTEMPTS = 4;
  private static final int SMALLEST = 128;
  private static final int LARGEST = 1 << 15;

  private Growth() {}

  /**
   * The factor by which the time grows when the size doubles. If it is suspicious, larger documents
   * decide.
   */
  public static <T> double ofDoubling(IntFunction<T> documents, Consumer<T> work) {
    int size = largeEnough(documents, work);
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < ATTEMPTS && least > ALLOWED; attempt++) {
      least = Math.min(least, growth(documents.apply(size), documents.apply(2 * size), work));
      size = Math.min(LARGEST, size * 2);
    }
    return least;
  }

  private static <T> int largeEnough(IntFunction<T> documents, Consumer<T> work) {
    int size = SMALLEST;
    while (size < LARGEST) {
      T document = documents.apply(size);
      long time = Math.min(cpuNanos(document, work), cpuNanos(document, work));
      if (time >= ENOUGH) {
        return size;
      }
      size *= time > ENOUGH / STEP ? 2 : STEP;
    }
    return LARGEST;
  }

  /** The documents take turns, so that what slows the machine down slows both. */
  private static <T> double growth(T single, T doubled, Consumer<T> work) {
    long[] ofSingle = new long[ROUNDS];
    long[] ofDoubled = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ofSingle[i] = cpuNanos(single, work);
      ofDoubled[i] = cpuNanos(doubled, work);
    }
    return (double) median(ofDoubled) / median(ofSingle);
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static <T> long cpuNanos(T document, Consumer<T> work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.accept(document);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
