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
import tools.jackson.core.json.JsonFactory;

/** What is measured, each against {@link #tokens()} in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NetworkBenchmark {

  /**
   * Documents come in turn until they are so much: a processor learns a single small one by heart,
   * and whoever reads documents reads each of them once.
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

  /** One network, and documents that hold it. */
  private record Sample(Network network, byte[] document, byte[] compact) {}

  /** Makes the documents. */
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
    if (!json.read(document).network().equals(Optional.of(network))) {
      throw new IllegalStateException("The document does not hold the network");
    }
    byte[] compact = LargeNetwork.compact(written).getBytes(StandardCharsets.UTF_8);
    return new Sample(network, document, compact);
  }

  private Sample next() {
    turn = (turn + 1) % samples.length;
    return samples[turn];
  }

  /** Walks the tokens of a document, as this library writes it, with Jackson's byte parser. */
  @Benchmark
  public int tokens() {
    return tokens(next().document());
  }

  /** Walks the same tokens without the blanks between them. */
  @Benchmark
  public int compactTokens() {
    return tokens(next().compact());
  }

  private int tokens(byte[] json) {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Reads, binds, checks the form and runs all rules. */
  @Benchmark
  public ReadResult readAndCheck() {
    return json.read(next().document());
  }

  /** Runs the rules alone. */
  @Benchmark
  public Report rules() {
    FindingCollector findings = new FindingCollector();
    RuleRun run = new RuleRun(new EvaluationContext(RuleSet.standard(), AS_OF), findings::add);
    run.checkRules(next().network(), place -> List.of());
    return run.report(findings, findings.findings());
  }

  /** Checks the form of every value alone. */
  @Benchmark
  public Report form() {
    FindingCollector findings = new FindingCollector();
    RuleRun run = new RuleRun(new EvaluationContext(RuleSet.standard(), AS_OF), findings::add);
    run.checkForm(NetworkTable.TYPE, next().network());
    return run.report(findings, findings.findings());
  }

  /** Writes the canonical form. */
  @Benchmark
  public String write() {
    return json.write(next().network());
  }
}
