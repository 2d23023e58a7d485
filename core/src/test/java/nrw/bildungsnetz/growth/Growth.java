package nrw.bildungsnetz.growth;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/**
 * Measures how the CPU time of work on a document grows when the document doubles. Only the time of
 * the measuring thread counts, so other work on the machine does not.
 */
public final class Growth {

  /** What counts as linear: a little more than twice, since caches get too small. */
  public static final double ALLOWED = 2.6;

  /** In smaller collections, comparing each element with each is lost in what else is done. */
  public static final int LARGE = 2_048;

  private static final int ROUNDS = 5;
  private static final int FEW_ROUNDS = 2;

  private Growth() {}

  /**
   * The factor by which the time grows when the size doubles. Where a first look is suspicious, the
   * median of five decides, and again for documents twice as large: a square shows ever more, and
   * chance does not show twice.
   *
   * @param size the size of the smaller document
   */
  public static <T> double ofDoubling(int size, IntFunction<T> documents, Consumer<T> work) {
    double glance = growth(size, documents, work, FEW_ROUNDS, times -> times[0]);
    if (glance <= ALLOWED) {
      return glance;
    }
    double growth = growth(size, documents, work, ROUNDS, times -> times[ROUNDS / 2]);
    return growth <= ALLOWED
        ? growth
        : Math.min(growth, growth(2 * size, documents, work, ROUNDS, times -> times[ROUNDS / 2]));
  }

  /** The documents take turns, so that what slows the machine down slows both. */
  private static <T> double growth(
      int size,
      IntFunction<T> documents,
      Consumer<T> work,
      int rounds,
      ToLongFunction<long[]> chosen) {
    T single = documents.apply(size);
    T doubled = documents.apply(2 * size);
    long[] ofSingle = new long[rounds];
    long[] ofDoubled = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      ofSingle[i] = cpuNanos(single, work);
      ofDoubled[i] = cpuNanos(doubled, work);
    }
    Arrays.sort(ofSingle);
    Arrays.sort(ofDoubled);
    return (double) chosen.applyAsLong(ofDoubled) / chosen.applyAsLong(ofSingle);
  }

  private static <T> long cpuNanos(T document, Consumer<T> work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.accept(document);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
