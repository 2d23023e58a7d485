package nrw.bildungsnetz.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleBuilder;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.ThresholdSetting;
import org.junit.jupiter.api.Test;

/** Every violation of the contract of rules is reported, and nothing else. */
class RuleContractTest {

  private static final List<RuleCase<Network>> EXAMPLES = LippeExamples.ALL;
  private static final Rule RULE = LippeRules.ENOUGH_POSTS.getRule();

  @Test
  void textMissingInOneLanguage() {
    assertThat(breaches(texts("LIPPE-01.remedy=", "LIPPE-01.other=")))
        .containsExactly(
            "LIPPE-01 has no text remedy in en",
            "LIPPE-01 names other arguments in each language's remedy");
  }

  @Test
  void blankText() {
    assertThat(breaches(texts("LIPPE-01.reason=The", "LIPPE-01.reason=\nLIPPE-01.other=The")))
        .containsExactly("LIPPE-01 has no text reason in en");
  }

  @Test
  void thresholdWithoutAText() {
    assertThat(breaches(texts("LIPPE-01.fewest=", "LIPPE-01.other=")))
        .containsExactly("LIPPE-01 has no text fewest in en");
  }

  @Test
  void otherArgumentsInEachLanguage() {
    assertThat(breaches(texts("of \"{committee}\"", "of the \"{office}\"")))
        .containsExactly("LIPPE-01 names other arguments in each language's remedy");
  }

  @Test
  void argumentInATitle() {
    assertThat(breaches(bothTexts("01.title=", "01.title={count} ")))
        .containsExactly("LIPPE-01 names an argument in its title");
  }

  @Test
  void argumentInAReason() {
    assertThat(breaches(bothTexts("01.reason=", "01.reason={count} ")))
        .containsExactly("LIPPE-01 names an argument in its reason");
  }

  @Test
  void argumentThatIsNotProvided() {
    assertThat(breaches(bothTexts("01.message=", "01.message={place} ")))
        .hasSize(3)
        .startsWith("LIPPE-01 does not provide [place]")
        .allMatch(
            breach ->
                breach.startsWith("LIPPE-01 does not provide")
                    || breach.startsWith("LIPPE-01 does not read like a sentence: ? "));
  }

  @Test
  void argumentOfAnOptionalPartNeedNotBeProvided() {
    assertThat(breaches(bothTexts("01.message=", "01.message=[{place}: ]"))).isEmpty();
  }

  @Test
  void placeholderLeftOver() {
    assertThat(breaches(texts("{count} posts", "{count} posts}")))
        .containsExactly(
            "LIPPE-01 does not read like a sentence: 2 posts} are stated for the Bildungsbüro"
                + " \"Geschäftsstelle\" (buero), at least 3 are expected.");
  }

  @Test
  void noConformingExample() {
    assertThat(breaches(rule -> {}, List.of(LippeExamples.BROKEN)))
        .containsExactly(
            "LIPPE-01 has no example that keeps it",
            "LIPPE-01 lacks an example on each side of fewest");
  }

  @Test
  void noViolatingExample() {
    assertThat(breaches(rule -> {}, List.of(LippeExamples.KEPT)))
        .containsExactly(
            "LIPPE-01 has no example that violates it",
            "LIPPE-01 lacks an example on each side of fewest");
  }

  @Test
  void examplesOfOtherRulesDoNotCount() {
    RuleCase<Network> other =
        RuleCase.conforming("G05", "valid", SampleNetworks.valid(), SampleNetworks.AS_OF);
    assertThat(breaches(rule -> {}, List.of(other)))
        .contains(
            "LIPPE-01 has no example that keeps it", "LIPPE-01 has no example that violates it");
  }

  @Test
  void foundAtAnotherPlace() {
    assertThat(breaches(rule -> {}, List.of(LippeExamples.KEPT, broken("/committees/1"))))
        .containsExactly(
            "LIPPE-01 violated: two posts: found at [/committees/2] instead of [/committees/1]");
  }

  @Test
  void anotherRuleIsSaidToFindSomething() {
    List<RuleCase<Network>> examples =
        List.of(LippeExamples.KEPT, broken("/committees/2").beside("G05"));
    assertThat(contract().withCatalogue().breaches(RULE, examples))
        .containsExactly(
            "LIPPE-01 violated: two posts: beside it found " + besides() + " instead of [G05]");
  }

  @Test
  void anotherRuleFindsSomething() {
    List<RuleCase<Network>> examples = List.of(LippeExamples.KEPT, blankName());
    assertThat(contract().withCatalogue().breaches(RULE, examples))
        .containsExactly(
            "LIPPE-01 violated: blank name: beside it found " + besides("F01") + " instead of []");
  }

  /** So that a rule that is new in the catalogue, and finds something too, breaks no contract. */
  @Test
  void whatTheCatalogueFindsIsLeftAside() {
    assertThat(contract().breaches(RULE, List.of(LippeExamples.KEPT, blankName()))).isEmpty();
  }

  @Test
  void whatAnotherOwnRuleFindsIsNot() {
    NetworkRule twin =
        NetworkRule.of(LippeRules.rule().id("LIPPE-02").build(), LippeRules::enoughPosts);
    RuleContract both = RuleContract.in(RuleSet.standard().plus(LippeRules.ENOUGH_POSTS, twin));
    assertThat(both.breaches(RULE, EXAMPLES))
        .containsExactly("LIPPE-01 violated: two posts: beside it found [LIPPE-02] instead of []");
    assertThat(
            both.breaches(
                RULE, List.of(LippeExamples.KEPT, LippeExamples.BROKEN.beside("LIPPE-02"))))
        .isEmpty();
  }

  @Test
  void ruleIsVerifiedWithoutTheCatalogue() {
    RuleContract alone = RuleContract.in(RuleSet.empty().plus(LippeRules.ENOUGH_POSTS));
    assertThat(alone.breaches(RULE, EXAMPLES)).isEmpty();
    assertThat(alone.withCatalogue().breaches(RULE, List.of(LippeExamples.KEPT, blankName())))
        .isEmpty();
    assertThat(alone.breaches(RULE, List.of(LippeExamples.KEPT, broken("/committees/1"))))
        .containsExactly(
            "LIPPE-01 violated: two posts: found at [/committees/2] instead of [/committees/1]");
  }

  @Test
  void ruleThatDoesNotRun() {
    assertThat(RuleContract.in(RuleSet.standard()).breaches(RULE, EXAMPLES))
        .contains("LIPPE-01 is not one of the rules that run");
  }

  @Test
  void exampleIsJudgedUnderItsProfiles() {
    ThresholdSetting two = ThresholdSetting.builder().name("fewest").value(2).build();
    RuleSetting setting = RuleSetting.builder().rule("LIPPE-01").addThreshold(two).build();
    Profile lenient = Profile.builder().id("haus").addRule(setting).build();
    RuleCase<Network> kept =
        RuleCase.conforming(
                "LIPPE-01", "two are enough", LippeExamples.posts(2), SampleNetworks.AS_OF)
            .under(lenient)
            .edgeOf("fewest");
    assertThat(contract().breaches(RULE, List.of(kept, LippeExamples.BROKEN))).isEmpty();
    assertThat(contract().breaches(RULE, List.of(kept.under(), LippeExamples.BROKEN)))
        .contains("LIPPE-01 kept: two are enough: found at [/committees/2] instead of []");
  }

  @Test
  void verifyTellsEveryBreach() {
    contract().verify(RULE, EXAMPLES);
    assertThatThrownBy(() -> contract().verify(RULE, List.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            LIPPE-01 does not meet the contract of rules:
            - LIPPE-01 has no example that keeps it
            - LIPPE-01 has no example that violates it
            - LIPPE-01 lacks an example on each side of fewest""");
  }

  private static RuleContract contract() {
    return RuleContract.in(RuleSet.standard().plus(LippeRules.ENOUGH_POSTS));
  }

  private static RuleCase<Network> blankName() {
    return RuleCase.violating(
            "LIPPE-01",
            "blank name",
            LippeExamples.posts(2).with(n -> n.name(" ")),
            SampleNetworks.AS_OF,
            "/committees/2")
        .edgeOf("fewest");
  }

  private static Set<String> besides(String... others) {
    Set<String> besides = new TreeSet<>(List.of(LippeExamples.BESIDE));
    besides.addAll(List.of(others));
    return besides;
  }

  private static RuleCase<Network> broken(String pointer) {
    return RuleCase.violating(
            "LIPPE-01", "two posts", LippeExamples.posts(2), SampleNetworks.AS_OF, pointer)
        .beside(LippeExamples.BESIDE)
        .edgeOf("fewest");
  }

  @Test
  void noExampleAtTheEdge() {
    RuleCase<Network> kept =
        RuleCase.conforming("LIPPE-01", "three", LippeExamples.posts(3), SampleNetworks.AS_OF);
    assertThat(breaches(rule -> {}, List.of(kept, LippeExamples.BROKEN)))
        .containsExactly("LIPPE-01 lacks an example on each side of fewest");
  }

  @Test
  void exampleThatIsNotAtTheEdge() {
    assertThat(breaches(rule -> {}, List.of(LippeExamples.KEPT, LippeExamples.BROKEN, none())))
        .containsExactly("LIPPE-01 kept: none stated: is not at the edge of fewest");
  }

  /** A network without posts satisfies the rule whatever the threshold. */
  private static RuleCase<Network> none() {
    Network silent = SampleNetworks.silent();
    return RuleCase.conforming("LIPPE-01", "none stated", silent, SampleNetworks.AS_OF)
        .edgeOf("fewest");
  }

  @Test
  void edgeOfAThresholdTheRuleDoesNotHave() {
    assertThat(
            breaches(
                rule -> {},
                List.of(LippeExamples.KEPT, LippeExamples.BROKEN, none().edgeOf("most"))))
        .containsExactly("LIPPE-01 kept: none stated: there is no threshold most");
  }

  @Test
  void thresholdNamedLikeAnotherText() {
    List<String> breaches =
        breaches(
            rule -> rule.thresholds(List.of(Threshold.atLeast("message", 3, 1, 20))), EXAMPLES);
    assertThat(breaches).contains("LIPPE-01 has a threshold named like another text");
  }

  @Test
  void readsThatAreNotDeclared() {
    assertThat(breaches(rule -> rule.reads(Set.of("committees"))))
        .containsExactly("LIPPE-01 reads what it does not say: [posts.committee]");
  }

  @Test
  void readsThatNoNetworkHas() {
    assertThat(breaches(rule -> rule.addReads("posts.comittee", "boards")))
        .containsExactly("LIPPE-01 says it reads what no network has: [boards, posts.comittee]");
  }

  @Test
  void noReadsAtAll() {
    assertThat(breaches(rule -> rule.reads(Set.of())))
        .containsExactly(
            "LIPPE-01 does not say what it reads",
            "LIPPE-01 reads what it does not say: [committees.id, committees.type,"
                + " posts.committee]");
  }

  /**
   * Under a profile that switches the rule off, it would satisfy every contract except that of
   * having findings.
   */
  @Test
  void profilesDoNotCount() {
    RuleSetting off = RuleSetting.builder().rule("LIPPE-01").level(RuleLevel.OFF).build();
    RuleSet rules =
        RuleSet.standard()
            .plus(LippeRules.ENOUGH_POSTS)
            .under(Profile.builder().id("haus").addRule(off).build());
    assertThat(RuleContract.in(rules).breaches(LippeRules.ENOUGH_POSTS.getRule(), EXAMPLES))
        .isEmpty();
  }

  @Test
  void examplesCanBeExaminedInAnotherWay() {
    assertThat(
            RuleContract.in(RuleSet.standard().plus(LippeRules.ENOUGH_POSTS))
                .examinedBy(example -> List.of())
                .breaches(
                    LippeRules.ENOUGH_POSTS.getRule(),
                    EXAMPLES.stream().map(each -> each.beside(new String[0])).toList()))
        .containsExactly("LIPPE-01 violated: two posts: found at [] instead of [/committees/2]");
  }

  private static List<String> breaches(Consumer<RuleBuilder> change) {
    return breaches(change, EXAMPLES);
  }

  private static List<String> breaches(
      Consumer<RuleBuilder> change, List<RuleCase<Network>> examples) {
    RuleBuilder builder = LippeRules.rule();
    change.accept(builder);
    NetworkRule rule = NetworkRule.of(builder.build(), LippeRules::enoughPosts);
    return RuleContract.in(RuleSet.standard().plus(rule)).breaches(rule.getRule(), examples);
  }

  /** The texts of the rule with the English ones changed. */
  private static Consumer<RuleBuilder> texts(String old, String replacement) {
    return rule ->
        rule.texts(Texts.read(file("de", Map.of()), file("en", Map.of(old, replacement))));
  }

  /** The texts of the rule, changed in both languages. */
  private static Consumer<RuleBuilder> bothTexts(String old, String replacement) {
    Map<String, String> change = Map.of(old, replacement);
    return rule -> rule.texts(Texts.read(file("de", change), file("en", change)));
  }

  private static InputStream file(String language, Map<String, String> changes) {
    String name = "lippe_" + language + ".properties";
    try (InputStream file = Objects.requireNonNull(LippeRules.class.getResourceAsStream(name))) {
      String texts = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> change : changes.entrySet()) {
        assertThat(texts).contains(change.getKey());
        texts = texts.replace(change.getKey(), change.getValue());
      }
      return new ByteArrayInputStream(texts.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
