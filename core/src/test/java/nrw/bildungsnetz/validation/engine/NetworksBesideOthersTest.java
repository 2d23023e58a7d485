package nrw.bildungsnetz.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.sequence.NetworkSequence;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/** Networks checked one after another have the same findings as in a register. */
class NetworksBesideOthersTest {

  private static final LocalDate AS_OF = SampleNetworks.AS_OF;
  private static final Set<String> RULES = Set.of("N05", "R02");

  @Property(tries = 40)
  void findingsAreThoseOfTheRegister(@ForAll Random random) {
    List<Network> networks = networks(random);
    assertThat(oneByOne(networks)).isEqualTo(together(networks));
  }

  @Test
  void aFindingStandsAtThePropertyOfTheLaterNetwork() {
    NetworkSequence earlier = new NetworkSequence(AS_OF);
    check(earlier, SampleNetworks.valid());
    assertThat(check(earlier, SampleNetworks.valid()).getFindings())
        .extracting(each -> each.getRule().getId() + " " + each.getPath().toJsonPointer())
        .containsExactly("N05 /ags", "R02 /id");
  }

  @Test
  void rulesThatReadWhatIsLostAreSkippedAndTheNetworkIsNotTaken() {
    NetworkSequence earlier = new NetworkSequence(AS_OF);
    Report lost =
        report(run -> run.checkBeside(earlier, SampleNetworks.valid(), place -> List.of("ags")));
    assertThat(lost.getRulesRun()).containsExactly("R02");
    assertThat(lost.getRulesSkipped())
        .containsExactly(
            SkippedRule.unreadable("N05", "ags"), SkippedRule.unreadable("N22", "ags"));
    assertThat(lines(check(earlier, SampleNetworks.valid())))
        .singleElement()
        .asString()
        .startsWith("R02 ");
  }

  @Test
  void aDocumentThatWasNotReadToItsEndCountsAndSkipsTheRules() {
    NetworkSequence earlier = new NetworkSequence(AS_OF);
    Report report =
        report(
            run -> {
              run.skipRules();
              run.skipBeside(earlier);
            });
    check(earlier, SampleNetworks.valid());
    assertThat(report.getRulesSkipped())
        .containsOnlyOnce(SkippedRule.notReadToEnd("R02"))
        .contains(SkippedRule.notReadToEnd("N05"));
    assertThat(check(earlier, SampleNetworks.valid()).getFindings())
        .last()
        .extracting(each -> each.getArguments().get("position"))
        .isEqualTo(2);
  }

  @Test
  void aRuleThatIsOffFindsNothing() {
    NetworkSequence earlier = new NetworkSequence(AS_OF);
    Profile off =
        Profile.builder()
            .id("p")
            .addRule(RuleSetting.builder().rule("N05").level(RuleLevel.OFF).build())
            .build();
    RuleSet rules = RuleSet.standard().under(off);
    Consumer<RuleRun> check =
        run -> run.checkBeside(earlier, SampleNetworks.valid(), place -> List.of());
    report(rules, check);
    assertThat(lines(report(rules, check))).singleElement().asString().startsWith("R02 ");
  }

  /** Few Kreise and even fewer ids, so that some networks conflict. */
  private static List<Network> networks(Random random) {
    List<Network> networks = new ArrayList<>();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      String id = "netz-" + random.nextInt(5);
      networks.add(ValidNetworks.create(random.nextInt(4), 2).with(copy -> copy.id(id)));
    }
    return networks;
  }

  private static List<String> together(List<Network> networks) {
    return lines(report(run -> run.checkRules(register(networks), place -> List.of())));
  }

  private static List<String> oneByOne(List<Network> networks) {
    NetworkSequence earlier = new NetworkSequence(AS_OF);
    List<String> found = new ArrayList<>();
    networks.forEach(each -> found.addAll(lines(check(earlier, each))));
    return found;
  }

  private static NetworkRegister register(List<Network> networks) {
    return SampleRegisters.valid().with(copy -> copy.networks(networks));
  }

  private static Report check(NetworkSequence earlier, Network network) {
    return report(run -> run.checkBeside(earlier, network, place -> List.of()));
  }

  private static Report report(Consumer<RuleRun> check) {
    return report(RuleSet.standard(), check);
  }

  private static Report report(RuleSet rules, Consumer<RuleRun> check) {
    EvaluationContext context = new EvaluationContext(rules, AS_OF);
    FindingCollector findings = new FindingCollector(context);
    RuleRun run = new RuleRun(context, findings);
    check.accept(run);
    return run.report(findings, findings.findings());
  }

  private static List<String> lines(Report report) {
    return report.getFindings().stream()
        .filter(each -> RULES.contains(each.getRule().getId()))
        .map(NetworksBesideOthersTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.getRule().getId() + " " + finding.getObjectId() + " " + finding.getArguments();
  }
}
