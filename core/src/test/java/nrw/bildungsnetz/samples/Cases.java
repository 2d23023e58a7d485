package nrw.bildungsnetz.samples;

import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples as of the day used for the sample networks. */
public final class Cases {

  private Cases() {}

  public static <T> RuleCase<T> conforming(String ruleId, String name, T document) {
    return RuleCase.conforming(ruleId, name, document, SampleNetworks.AS_OF);
  }

  public static <T> RuleCase<T> violating(
      String ruleId, String name, T document, String... pointers) {
    return RuleCase.violating(ruleId, name, document, SampleNetworks.AS_OF, pointers);
  }
}
