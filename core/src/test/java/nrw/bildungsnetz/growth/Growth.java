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
  private static final int DOUBLINGS = 2;

  private Growth() {}

  /**
   * The factor by which the time grows when the size doubles. Most cases are settled by the better
   * of two runs, the larger document first: while the code is still being compiled, that one looks
   * slower than it is, never faster. Where it looks too slow, the median of five decides, over two
   * doublings, since a cache that gets too small can slow down one of them. What still looks too
   * slow is measured once more, and must look so again.
   *
   * @param size the size of the smallest document
   */
  public static <T> double ofDoubling(int size, IntFunction<T> documents, Consumer<T> work) {
    double growth = growth(size, 1, documents, work, FEW_ROUNDS, times -> times[0]);
    if (growth > ALLOWED) {
      growth = median(size, documents, work);
    }
    return growth > ALLOWED ? Math.min(growth, median(size, documents, work)) : growth;
  }

  private static <T> double median(int size, IntFunction<T> documents, Consumer<T> work) {
    return growth(size, DOUBLINGS, documents, work, ROUNDS, times -> times[ROUNDS / 2]);
  }

  /** The documents take turns, so that what slows the machine down slows both. */
  private static <T> double growth(
      int size,
      int doublings,
      IntFunction<T> documents,
      Consumer<T> work,
      int rounds,
      ToLongFunction<long[]> chosen) {
    T small = documents.apply(size);
    T large = documents.apply(size << doublings);
    long[] ofSmall = new long[rounds];
    long[] ofLarge = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      ofLarge[i] = cpuNanos(large, work);
      ofSmall[i] = cpuNanos(small, work);
    }
    Arrays.sort(ofSmall);
    Arrays.sort(ofLarge);
    double growth = (double) chosen.applyAsLong(ofLarge) / chosen.applyAsLong(ofSmall);
    return Math.pow(growth, 1.0 / doublings);
  }

  private static <T> long cpuNanos(T document, Consumer<T> work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.accept(document);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
