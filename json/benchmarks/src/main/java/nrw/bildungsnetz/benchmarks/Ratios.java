package nrw.bildungsnetz.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints each as a ratio to iterating over the tokens in the same run. */
public final class Ratios {

  private static final String BASELINE = "tokens";

  private Ratios() {}

  /**
   * Runs the benchmarks.
   *
   * @param args none
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(NetworkBenchmark.class.getName())
                    .forks(2)
                    // With this many rules the JIT settles late; fewer iterations measure the
                    // warm-up on slow machines.
                    .warmupIterations(20)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    print(results);
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> medians = new TreeMap<>();
    Map<String, Double> allocations = new TreeMap<>();
    for (RunResult result : results) {
      String size = result.getParams().getParam("kilobytes");
      String name = result.getPrimaryResult().getLabel();
      String key = size + " KB " + name;
      medians.put(key, result.getPrimaryResult().getStatistics().getPercentile(50));
      allocations.put(
          key, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1_024);
    }
    System.out.printf(
        Locale.ROOT, "%n%-28s %10s %8s %12s%n", "", "median us", "ratio", "KB allocated");
    medians.forEach(
        (key, median) -> {
          String baseline = key.substring(0, key.lastIndexOf(' ') + 1) + BASELINE;
          System.out.printf(
              Locale.ROOT,
              "%-28s %10.1f %8.2f %12.0f%n",
              key,
              median,
              median / medians.getOrDefault(baseline, Double.NaN),
              allocations.get(key));
        });
  }
}
