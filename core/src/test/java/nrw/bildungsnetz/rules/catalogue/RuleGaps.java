package nrw.bildungsnetz.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/**
 * What a new rule still lacks, as sentences that say what to write where. One test tells them; what
 * else would fail for the same reason defers to it.
 */
public final class RuleGaps {

  private static final String TEXTS =
      "%s lacks texts. Write %s in core/src/main/resources/nrw/bildungsnetz/rules/rules_%s.properties.";

  private static final String EXAMPLE =
      "%s lacks an example that %s. Write %s(\"%1$s\", …) into one of the classes *Examples in"
          + " core/src/test/java/nrw/bildungsnetz/rules/<subject>; a new class is listed in RuleExamples.";

  private RuleGaps() {}

  /** The texts that rules lack, and of rules that have texts the examples they lack. */
  static List<String> of(List<Rule> rules) {
    return rules.stream().flatMap(rule -> of(rule).stream()).toList();
  }

  static List<String> of(Rule rule) {
    List<String> texts =
        Stream.of(Locale.GERMAN, Locale.ENGLISH)
            .flatMap(language -> textsOf(rule, language))
            .toList();
    return texts.isEmpty() ? examplesOf(rule) : texts;
  }

  /** Where a rule lacks something, its documents are neither held to it nor written. */
  public static void deferToTheirTests() {
    if (DerivedFile.isWriting()) {
      assertThat(of(RuleCatalogue.all())).isEmpty();
    } else {
      assumeThat(of(RuleCatalogue.all())).isEmpty();
    }
  }

  private static Stream<String> textsOf(Rule rule, Locale language) {
    List<String> missing =
        keysOf(rule).filter(key -> rule.getTexts().find(key, language).isEmpty()).toList();
    return missing.isEmpty()
        ? Stream.of()
        : Stream.of(
            TEXTS.formatted(rule.getId(), String.join(", ", missing), language.getLanguage()));
  }

  /** The keys of all texts of a rule. */
  static Stream<String> keysOf(Rule rule) {
    return Stream.concat(
            Stream.of("title", "message", "reason", "remedy"),
            rule.getThresholds().stream().map(Threshold::getName))
        .map(part -> rule.getId() + "." + part);
  }

  private static List<String> examplesOf(Rule rule) {
    List<RuleCase<?>> examples = new ArrayList<>(RuleExamples.every());
    examples.removeIf(each -> !each.getRuleId().equals(rule.getId()));
    List<String> missing = new ArrayList<>();
    if (examples.stream().allMatch(RuleCase::isViolating)) {
      missing.add(EXAMPLE.formatted(rule.getId(), "keeps it", "conforming"));
    }
    if (examples.stream().noneMatch(RuleCase::isViolating)) {
      missing.add(EXAMPLE.formatted(rule.getId(), "violates it", "violating"));
    }
    return missing;
  }
}
