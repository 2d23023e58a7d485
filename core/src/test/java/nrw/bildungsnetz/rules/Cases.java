package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.testing.RuleCase;

/** Examples on the day on which the sample networks are looked at. */
final class Cases {

  private Cases() {}

  static <T> RuleCase<T> conforming(String ruleId, String name, T document) {
    return RuleCase.conforming(ruleId, name, document, SampleNetworks.AS_OF);
  }

  static <T> RuleCase<T> violating(String ruleId, String name, T document, String... pointers) {
    return RuleCase.violating(ruleId, name, document, SampleNetworks.AS_OF, pointers);
  }
}
