package nrw.bildungsnetz.validation;

import java.io.InputStream;
import java.util.Map;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleBuilder;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.texts.Texts;

/**
 * Rules that find something in every network, and profiles that judge it. In the valid sample
 * network they find something alone.
 */
final class TestRules {

  /** The object which the rules find something about. */
  static final String OBJECT = "etwas";

  static final Threshold FEWEST = Threshold.atLeast("fewest", 3, 1, 20);
  static final Threshold MOST = Threshold.atMost("most", 13, 1, 100);

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  private TestRules() {}

  /** Finds something once. */
  static NetworkRule finding(String id, Severity severity) {
    return NetworkRule.of(
        rule(id, severity).build(),
        (facts, violations) ->
            violations.add(ElementPath.root().property("name"), OBJECT, Map.of()));
  }

  /** Finds something once, and names the numbers it measures by. */
  static NetworkRule measuring(String id) {
    return NetworkRule.of(
        rule(id, Severity.WARNING).addThresholds(FEWEST, MOST).build(),
        (facts, thresholds, violations) ->
            violations.add(
                ElementPath.root(),
                OBJECT,
                Map.of("fewest", thresholds.of(FEWEST), "most", thresholds.of(MOST))));
  }

  private static RuleBuilder rule(String id, Severity severity) {
    return Rule.builder()
        .id(id)
        .severity(severity)
        .category(Category.NETWORK)
        .source("Beispiel")
        .since("0.1.0")
        .texts(Texts.read(InputStream.nullInputStream(), InputStream.nullInputStream()));
  }

  static Report validate(RuleSet rules) {
    return VALIDATOR.using(rules).validate(SampleNetworks.valid());
  }

  static Profile level(String rule, RuleLevel level) {
    return setting(RuleSetting.builder().rule(rule).level(level).build());
  }

  static Profile threshold(String rule, String name, int value) {
    ThresholdSetting number = ThresholdSetting.builder().name(name).value(value).build();
    return setting(RuleSetting.builder().rule(rule).addThreshold(number).build());
  }

  static Profile setting(RuleSetting setting) {
    return Profile.builder().id("haus").addRule(setting).build();
  }

  static Profile waiving(Waiver... waivers) {
    return Profile.builder().id("haus").addWaivers(waivers).build();
  }

  /** A waiver that holds on the day on which the sample networks are looked at, and no longer. */
  static Waiver waiver(String rule, String object) {
    return Waiver.builder()
        .rule(rule)
        .object(object)
        .reason("Wird mit dem nächsten Beschluss geklärt.")
        .grantedBy("Bildungsbüro")
        .until(SampleNetworks.AS_OF)
        .build();
  }
}
