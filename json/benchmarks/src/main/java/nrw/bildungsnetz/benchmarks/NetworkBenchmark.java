package nrw.bildungsnetz.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadResult;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.Judgement;
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

  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  private final JsonFactory factory = new JsonFactory();
  private final NetworkJson json = NetworkJson.create();

  /** The size of the document. */
  @Param({"100", "1000", "10000"})
  public int kilobytes;

  private Network network;
  private byte[] document;
  private byte[] compact;

  /** Makes the document. */
  @Setup
  public void prepare() {
    network = LargeNetwork.ofKilobytes(kilobytes);
    String written = json.write(network);
    document = written.getBytes(StandardCharsets.UTF_8);
    compact = LargeNetwork.compact(written).getBytes(StandardCharsets.UTF_8);
    if (!json.read(document).network().equals(Optional.of(network))) {
      throw new IllegalStateException("The document does not hold the network");
    }
  }

  /** Walks the tokens of the document, as this library writes it, with Jackson's byte parser. */
  @Benchmark
  public int tokens() {
    return tokens(document);
  }

  /** Walks the same tokens without the blanks between them. */
  @Benchmark
  public int compactTokens() {
    return tokens(compact);
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
    return json.read(document);
  }

  /** Runs the rules alone. */
  @Benchmark
  public Report rules() {
    FindingCollector findings = new FindingCollector();
    RuleRun run = new RuleRun(new Judgement(RuleSet.standard(), AS_OF), findings::add);
    run.checkRules(network, place -> List.of());
    return run.report(findings, findings.findings());
  }

  /** Checks the form of every value alone. */
  @Benchmark
  public Report form() {
    FindingCollector findings = new FindingCollector();
    RuleRun run = new RuleRun(new Judgement(RuleSet.standard(), AS_OF), findings::add);
    run.checkForm(NetworkDescription.NETWORK, network);
    return run.report(findings, findings.findings());
  }

  /** Writes the canonical form. */
  @Benchmark
  public String write() {
    return json.write(network);
  }
}
