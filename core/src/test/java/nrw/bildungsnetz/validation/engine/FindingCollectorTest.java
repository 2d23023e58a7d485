package nrw.bildungsnetz.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingCounts;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.Waiver;
import org.junit.jupiter.api.Test;

/** Which findings are kept and which are only counted, below, at and above the limit. */
class FindingCollectorTest {

  private static final int BEYOND = FindingCollector.KEPT + 500;
  private static final Rule UNIQUE_IDS = RuleCatalogue.find("R02").orElseThrow();
  private static final Rule USUAL_NUMBER = RuleCatalogue.find("H03").orElseThrow();

  @Test
  void upToTheLimitAllAreKept() {
    FindingCollector collector = new FindingCollector();
    fill(collector, UNIQUE_IDS, FindingCollector.KEPT);
    assertThat(collector.findings()).hasSize(FindingCollector.KEPT);
    assertThat(collector.counts().getTotal()).isEqualTo(FindingCollector.KEPT);
  }

  @Test
  void beyondTheLimitTheFirstInOrderAreKeptHoweverTheyCome() {
    FindingCollector collector = new FindingCollector();
    for (int i = BEYOND - 1; i >= 0; i--) {
      collector.add(finding(UNIQUE_IDS, i));
    }
    assertThat(collector.findings())
        .hasSize(FindingCollector.KEPT)
        .isSortedAccordingTo(Finding.ORDER)
        .extracting(Finding::getPath)
        .startsWith(finding(UNIQUE_IDS, 0).getPath())
        .endsWith(finding(UNIQUE_IDS, FindingCollector.KEPT - 1).getPath());
    assertThat(collector.counts().getTotal()).isEqualTo(BEYOND);
  }

  @Test
  void whatOneRuleFindsAtOnePlaceStaysInItsOrder() {
    FindingCollector collector = new FindingCollector();
    Finding first = finding(UNIQUE_IDS, 0);
    Finding second = Finding.builder().from(first).objectId("zweites").build();
    collector.add(first);
    collector.add(second);
    assertThat(collector.findings()).containsExactly(first, second);
  }

  @Test
  void beyondTheLimitFindingsCountAsAProfileWeighsThem() {
    FindingCollector collector =
        collector(setting("R02", RuleLevel.INFO), setting("H03", RuleLevel.ERROR));
    fill(collector, UNIQUE_IDS, BEYOND);
    fill(collector, USUAL_NUMBER, BEYOND);
    FindingCounts counts = collector.counts();
    assertThat(counts.of(Category.REFERENCE, Severity.INFO)).isEqualTo(BEYOND);
    assertThat(counts.of(Category.REFERENCE, Severity.ERROR)).isZero();
    assertThat(counts.of(Category.HANDLUNGSFELD, Severity.ERROR)).isEqualTo(BEYOND);
    assertThat(counts.getTotal()).isEqualTo(2L * BEYOND);
    assertThat(counts.getBreaches()).isEqualTo(BEYOND);
    assertThat(collector.findings()).hasSize(FindingCollector.KEPT);
  }

  @Test
  void findingsOfARuleSwitchedOffAreNeitherKeptNorCounted() {
    FindingCollector collector = collector(setting("R02", RuleLevel.OFF));
    fill(collector, UNIQUE_IDS, BEYOND);
    assertThat(collector.findings()).isEmpty();
    assertThat(collector.counts().getTotal()).isZero();
    assertThat(collector.counts().getBreaches()).isZero();
  }

  @Test
  void beyondTheLimitWaiversCount() {
    EvaluationContext context = context(Profile.builder().id("haus").addWaiver(waiver()).build());
    FindingCollector collector = new FindingCollector(context);
    fill(collector, UNIQUE_IDS, BEYOND);
    assertThat(collector.counts().waived(Severity.ERROR)).isEqualTo(BEYOND);
    assertThat(context.waive(collector.findings()))
        .allMatch(finding -> finding.getWaiver().isPresent());
  }

  @Test
  void anotherCollectorIsTakenInWithAllItCounted() {
    FindingCollector other = new FindingCollector();
    fill(other, UNIQUE_IDS, BEYOND);
    FindingCollector collector = new FindingCollector();
    collector.add(finding(UNIQUE_IDS, 0));
    collector.addAll(other, each -> Finding.builder().from(each).severity(Severity.INFO).build());
    assertThat(collector.findings()).hasSize(FindingCollector.KEPT);
    assertThat(collector.counts().of(Severity.INFO)).isEqualTo(BEYOND);
    assertThat(collector.counts().of(Severity.ERROR)).isEqualTo(1);
    assertThat(collector.counts().getBreaches()).isEqualTo(BEYOND + 1);
  }

  @Test
  void collectorThatKeptAllIsTakenInAsItIs() {
    FindingCollector other = new FindingCollector();
    fill(other, UNIQUE_IDS, 3);
    FindingCollector collector = new FindingCollector();
    collector.addAll(other, each -> each);
    assertThat(collector.findings()).isEqualTo(other.findings()).hasSize(3);
    assertThat(collector.counts()).isEqualTo(other.counts());
    assertThat(collector.counts().getTotal()).isEqualTo(3);
  }

  /** A mistake in a profile is an error, but not one of the network. */
  @Test
  void mistakesOfProfilesAreNoBreaches() {
    FindingCollector collector = new FindingCollector();
    collector.add(finding(RuleCatalogue.find("P01").orElseThrow(), 0));
    assertThat(collector.counts().of(Severity.ERROR)).isEqualTo(1);
    assertThat(collector.counts().getBreaches()).isZero();
  }

  @Test
  void onlyFindingsThatAreKeptAreCompletedAndOnlyOnce() {
    FindingCollector collector = new FindingCollector();
    List<Finding> completed = new ArrayList<>();
    for (int i = BEYOND - 1; i >= 0; i--) {
      collector.add(
          finding(UNIQUE_IDS, i),
          finding -> {
            completed.add(finding);
            return Finding.builder().from(finding).putArgument("nearest", "anders").build();
          });
    }
    assertThat(completed).isEmpty();

    List<Finding> kept = collector.findings();
    collector.place(findings -> findings);

    assertThat(kept)
        .hasSize(FindingCollector.KEPT)
        .allSatisfy(each -> assertThat(each.getArguments()).containsEntry("nearest", "anders"));
    assertThat(collector.findings()).isEqualTo(kept);
    assertThat(completed).hasSize(FindingCollector.KEPT);
  }

  @Test
  void aFindingIsCompletedAsAProfileWeighsIt() {
    FindingCollector collector = collector(setting("R02", RuleLevel.INFO));
    collector.add(
        finding(UNIQUE_IDS, 0),
        finding -> Finding.builder().from(finding).putArgument("nearest", "anders").build());

    assertThat(collector.findings())
        .singleElement()
        .satisfies(each -> assertThat(each.getSeverity()).isEqualTo(Severity.INFO))
        .satisfies(each -> assertThat(each.getArguments()).containsKey("nearest"));
  }

  private static FindingCollector collector(RuleSetting... settings) {
    return collector(Profile.builder().id("haus").addRules(settings).build());
  }

  private static FindingCollector collector(Profile profile) {
    return new FindingCollector(context(profile));
  }

  private static EvaluationContext context(Profile profile) {
    return new EvaluationContext(RuleSet.standard().under(profile), SampleNetworks.AS_OF);
  }

  private static RuleSetting setting(String rule, RuleLevel level) {
    return RuleSetting.builder().rule(rule).level(level).build();
  }

  private static Waiver waiver() {
    return Waiver.builder()
        .rule("R02")
        .object("quelle")
        .reason("Die Liste wird gerade bereinigt.")
        .grantedBy("Bildungsbüro")
        .until(SampleNetworks.AS_OF)
        .build();
  }

  private static void fill(FindingCollector collector, Rule rule, int count) {
    for (int i = 0; i < count; i++) {
      collector.add(finding(rule, i));
    }
  }

  private static Finding finding(Rule rule, int index) {
    return Finding.builder()
        .rule(rule)
        .path(ElementPath.root().property("sources").element(index))
        .objectId("quelle")
        .build();
  }
}
