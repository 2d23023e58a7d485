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
 * Rules with findings in every network, and profiles that affect them. In the valid sample network
 * there are no other findings.
 */
final class TestRules {

  /** The object that the findings are about. */
  static final String OBJECT = "etwas";

  static final Threshold FEWEST = Threshold.atLeast("fewest", 3, 1, 20);
  static final Threshold MOST = Threshold.atMost("most", 13, 1, 100);

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  private TestRules() {}

  /** A rule with one finding. */
  static NetworkRule finding(String id, Severity severity) {
    return NetworkRule.of(
        rule(id, severity).build(),
        (facts, violations) ->
            violations.add(ElementPath.root().property("name"), OBJECT, Map.of()));
  }

  /** A rule with one finding that includes its thresholds. */
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

  /** A waiver that is in effect on the day used for the sample networks, and no longer. */
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
