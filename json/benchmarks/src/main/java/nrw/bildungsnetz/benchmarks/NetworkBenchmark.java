package nrw.bildungsnetz.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadResult;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.RuleRun;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Each benchmark is to be compared with {@link #tokens()} in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NetworkBenchmark {

  /**
   * Documents rotate until they add up to this size: a single small document would train branch
   * predictor and caches, whereas real documents are read only once.
   */
  private static final int KILOBYTES_IN_ALL = 2_000;

  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  private final JsonFactory factory = new JsonFactory();
  private final NetworkJson json = NetworkJson.create();

  /** The size of a document. */
  @Param({"100", "1000", "10000"})
  public int kilobytes;

  private Sample[] samples = {};
  private int turn;

  /** A network, and the same network as a document. */
  private record Sample(Network network, byte[] document, byte[] compact) {}

  /** Generates the documents. */
  @Setup
  public void prepare() {
    samples =
        IntStream.range(0, Math.max(1, KILOBYTES_IN_ALL / kilobytes))
            .mapToObj(this::sample)
            .toArray(Sample[]::new);
  }

  private Sample sample(int seed) {
    Network network = LargeNetwork.ofKilobytes(kilobytes, seed);
    String written = json.write(network);
    byte[] document = written.getBytes(StandardCharsets.UTF_8);
    if (!json.read(document).getValue().equals(Optional.of(network))) {
      throw new IllegalStateException("The document does not hold the network");
    }
    byte[] compact = LargeNetwork.compact(written).getBytes(StandardCharsets.UTF_8);
    return new Sample(network, document, compact);
  }

  private Sample next() {
    turn = (turn + 1) % samples.length;
    return samples[turn];
  }

  /** Iterates over the tokens of an indented document with Jackson's byte parser. */
  @Benchmark
  public int tokens() {
    return tokens(next().document());
  }

  /** Iterates over the same tokens without whitespace between them. */
  @Benchmark
  public int compactTokens() {
    return tokens(next().compact());
  }

  private int tokens(byte[] json) {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Parses, binds, checks the format and runs all rules. */
  @Benchmark
  public ReadResult readAndCheck() {
    return json.read(next().document());
  }

  /** Runs the rules only. */
  @Benchmark
  public Report rules() {
    FindingCollector findings = new FindingCollector();
    RuleRun run = new RuleRun(new EvaluationContext(RuleSet.standard(), AS_OF), findings);
    run.checkRules(next().network(), place -> List.of());
    return run.report(findings, findings.findings());
  }

  /** Runs only the format checks on every value. */
  @Benchmark
  public Report form() {
    FindingCollector findings = new FindingCollector();
    RuleRun run = new RuleRun(new EvaluationContext(RuleSet.standard(), AS_OF), findings);
    run.checkForm(NetworkTable.TYPE, next().network());
    return run.report(findings, findings.findings());
  }

  /** Writes the canonical form. */
  @Benchmark
  public String write() {
    return json.write(next().network());
  }
}
