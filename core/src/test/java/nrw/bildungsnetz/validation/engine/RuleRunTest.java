package nrw.bildungsnetz.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.SkippedRule;
import nrw.bildungsnetz.validation.Waiver;
import org.junit.jupiter.api.Test;

/** Runs that are stopped early, and runs of some of the rules. */
class RuleRunTest {

  private static final Profile OFF =
      Profile.builder().id("haus").addRules(off("G05"), off("N05"), off("F01")).build();

  @Test
  void aNetworkNotReadToItsEndSkipsTheRulesOverNetworks() {
    RuleRun run = run(RuleSet.standard());
    run.skipRules();
    assertThat(report(run).getRulesSkipped()).isEqualTo(notReadToEnd(networkRules()));
    assertThat(report(run).getRulesRun()).isEmpty();
  }

  @Test
  void aRegisterNotReadToItsEndSkipsTheRulesOverItAndOverItsNetworks() {
    RuleRun run = run(RuleSet.standard());
    run.skipRegisterRules();
    assertThat(report(run).getRulesSkipped())
        .isEqualTo(notReadToEnd(Stream.concat(networkRules(), registerRules())))
        .contains(SkippedRule.notReadToEnd("N05"), SkippedRule.notReadToEnd("G05"));
    assertThat(report(run).isComplete()).isFalse();
  }

  /** A rule that is switched off is skipped once and for that reason. */
  @Test
  void whatIsSwitchedOffIsNotSkippedAgain() {
    RuleRun run = run(RuleSet.standard().under(OFF));
    run.skipRegisterRules();
    assertThat(report(run).getRulesSkipped())
        .filteredOn(skipped -> List.of("F01", "G05", "N05").contains(skipped.getRuleId()))
        .containsExactly(
            SkippedRule.switchedOff("F01"),
            SkippedRule.switchedOff("G05"),
            SkippedRule.switchedOff("N05"));
  }

  /** A finding that was not looked for may exist. */
  @Test
  void noWaiverIsTooMuchWhereRulesWereSkipped() {
    Waiver waiver =
        Waiver.builder()
            .rule("G05")
            .object("lenkungskreis")
            .reason("Nachwahl steht an.")
            .grantedBy("Bildungsbüro")
            .until(SampleNetworks.AS_OF)
            .build();
    RuleSet rules =
        RuleSet.standard().under(Profile.builder().id("haus").addWaiver(waiver).build());
    List<Finding> found = new ArrayList<>();
    RuleRun run = new RuleRun(new EvaluationContext(rules, SampleNetworks.AS_OF), found::add);
    run.checkRules(SampleNetworks.valid(), place -> List.of("posts.fte"));
    run.judgeProfiles();
    assertThat(report(run).isComplete()).isFalse();
    assertThat(report(run).getRulesRun()).contains("G05");
    assertThat(SampleFindings.beyond(found)).isEmpty();
  }

  @Test
  void ownRulesOfARegisterDoNotRunOverItsNetworks() {
    List<Finding> found = new ArrayList<>();
    RuleRun run =
        new RuleRun(new EvaluationContext(RuleSet.standard(), SampleNetworks.AS_OF), found::add);
    run.checkOwnRules(
        SampleRegisters.valid()
            .with(
                r ->
                    r.addNetwork(
                        SampleNetworks.valid()
                            .with(n -> n.addSources(source("doppelt"), source("doppelt"))))),
        Severity.ERROR);
    assertThat(found)
        .extracting(finding -> finding.getRule().getId() + finding.getPath().toJsonPointer())
        .containsExactlyInAnyOrder("N05/networks/1/ags", "R02/networks/1/id");
  }

  @Test
  void whatWasNotReadInANetworkSkipsTheRulesThatReadIt() {
    List<Finding> found = new ArrayList<>();
    RuleRun run =
        new RuleRun(new EvaluationContext(RuleSet.standard(), SampleNetworks.AS_OF), found::add);
    run.checkRules(
        SampleNetworks.valid().with(n -> n.ags("05979")), place -> List.of("kreisKind", "ags"));
    assertThat(SampleFindings.beyond(found)).isEmpty();
    assertThat(report(run).getRulesSkipped())
        .contains(SkippedRule.unreadable("N02", "ags"), SkippedRule.unreadable("N04", "kreisKind"));
    assertThat(report(run).getRulesRun()).contains("N06").doesNotContain("N02", "N04");
  }

  @Test
  void whatWasNotReadInOneNetworkSkipsTheRulesThatReadItThereAndOverTheRegister() {
    List<Finding> found = new ArrayList<>();
    RuleRun run =
        new RuleRun(new EvaluationContext(RuleSet.standard(), SampleNetworks.AS_OF), found::add);
    run.checkRules(
        SampleRegisters.valid()
            .with(r -> r.addNetwork(SampleNetworks.valid().with(n -> n.id("zweites")))),
        place -> place.equals(network(1)) ? List.of("ags") : List.of());
    assertThat(SampleFindings.beyond(found)).isEmpty();
    assertThat(report(run).getRulesSkipped())
        .contains(
            SkippedRule.unreadable("N05", "networks.ags"),
            SkippedRule.unreadable("N02", "networks[1].ags"))
        .doesNotContain(SkippedRule.unreadable("N02", "networks[0].ags"));
    assertThat(report(run).getRulesRun()).contains("N02", "N09").doesNotContain("N05");
  }

  @Test
  void ruleReadsAllOfAPartItReads() {
    RuleRun run = run(RuleSet.standard());
    run.checkRules(SampleNetworks.valid(), place -> List.of("committees.period.start"));
    assertThat(report(run).getRulesSkipped())
        .contains(SkippedRule.unreadable("M03", "committees.period.start"));
    assertThat(report(run).getRulesRun()).contains("N02");
  }

  @Test
  void ruleReadsSomeOfAListThatWasNotRead() {
    RuleRun run = run(RuleSet.standard());
    run.checkRules(SampleNetworks.valid(), place -> List.of("committees"));
    assertThat(report(run).getRulesSkipped()).contains(SkippedRule.unreadable("M03", "committees"));
    assertThat(report(run).getRulesRun()).contains("N02").doesNotContain("M03");
  }

  @Test
  void problemsOfAProfileStandWhereItStandsInTheDocument() {
    List<Finding> found = new ArrayList<>();
    RuleRun run =
        new RuleRun(
            new EvaluationContext(RuleSet.standard(), SampleNetworks.AS_OF),
            path -> ElementPath.root().property("profile").resolve(path),
            found::add);
    run.checkProfile(Profile.builder().id("haus").addRules(off("G05"), off("X99")).build());
    assertThat(found)
        .extracting(finding -> finding.getRule().getId() + finding.getPath().toJsonPointer())
        .containsExactly("P01/profile/rules/1/rule");
  }

  private static ElementPath network(int index) {
    return ElementPath.root().property("networks").element(index);
  }

  private static Source source(String id) {
    return Source.builder().id(id).title("Quelle").build();
  }

  private static RuleRun run(RuleSet rules) {
    return new RuleRun(new EvaluationContext(rules, SampleNetworks.AS_OF), finding -> {});
  }

  private static Report report(RuleRun run) {
    return run.report(new FindingCollector(), List.of());
  }

  private static Stream<String> networkRules() {
    return RuleCatalogue.networkRules().stream().map(NetworkRule::toString);
  }

  private static Stream<String> registerRules() {
    return RuleCatalogue.registerRules().stream().map(RegisterRule::toString);
  }

  private static List<SkippedRule> notReadToEnd(Stream<String> ids) {
    return ids.distinct().sorted().map(SkippedRule::notReadToEnd).toList();
  }

  private static RuleSetting off(String rule) {
    return RuleSetting.builder().rule(rule).level(RuleLevel.OFF).build();
  }
}
