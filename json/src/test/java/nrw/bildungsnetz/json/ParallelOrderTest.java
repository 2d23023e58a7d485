package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;

/** The results and their order are the same for any number of threads. */
class ParallelOrderTest {

  @Test
  void documentsOfVeryDifferentSizeKeepTheirOrder() {
    Random random = new Random(1);
    String lines =
        IntStream.range(0, 150)
            .mapToObj(i -> i % 7 == 0 ? "{" : line(network(random, i % 11 == 0 ? 60 : 1, i)))
            .reduce("", (all, each) -> all + each + "\n");

    List<DocumentResult> alone = read(lines, 1);

    assertThat(alone).hasSize(150);
    assertThat(alone).extracting(each -> each.getPlace().getNumber()).isSorted();
    assertThat(read(lines, 2)).isEqualTo(alone);
    assertThat(read(lines, 4)).isEqualTo(alone);
  }

  /**
   * Several networks are checked against each other like those of a register, and each one as
   * usual.
   */
  @Property(tries = 20)
  void findingsAreThoseOfEachAloneAndOfARegisterOfAll(@ForAll Random random) {
    List<Network> networks = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      networks.add(network(random, 2, random.nextInt(4)));
    }
    NetworkRegister register =
        NetworkRegister.builder().id("r").name("R").networks(networks).build();
    Report together = Documents.READER.readRegister(Documents.READER.write(register)).getReport();
    List<DocumentResult> results =
        read(networks.stream().map(ParallelOrderTest::line).reduce("", (a, b) -> a + b + "\n"), 2);

    assertThat(results)
        .extracting(DocumentResult::getNetwork)
        .map(Optional::orElseThrow)
        .isEqualTo(networks);
    assertThat(results.stream().flatMap(each -> findings(each.getReport().orElseThrow())))
        .containsExactlyElementsOf(findings(together).toList());
    assertThat(results)
        .extracting(each -> each.getReport().orElseThrow())
        .allMatch(each -> each.getCounts().getTotal() == each.getFindings().size());
  }

  /** Everything except findings on the register itself. */
  private static Stream<String> findings(Report report) {
    return report.getFindings().stream()
        .filter(finding -> !finding.getObjectId().equals("r"))
        .map(ParallelOrderTest::line);
  }

  private static Network network(Random random, int members, int id) {
    return ValidNetworks.create(random.nextInt(5), members).with(copy -> copy.id("netz-" + id));
  }

  private static String line(Network network) {
    return Documents.READER.write(network).replace("\n", " ");
  }

  private static String line(Finding finding) {
    return finding.getRule().getId() + " " + finding.getObjectId() + " " + finding.getArguments();
  }

  private static List<DocumentResult> read(String lines, int threads) {
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from("q", in, SourceForm.LINES).threads(threads).results()) {
      return results.toList();
    }
  }
}
