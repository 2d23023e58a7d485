package nrw.bildungsnetz.rules.profile;

import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleTexts;
import nrw.bildungsnetz.rules.Severity;

/**
 * Rules about profiles: their rule settings and waivers. The checks run where profiles are applied.
 *
 * @since 0.1.0
 */
public final class ProfileRules {

  /** P01: a profile refers to rules that exist. */
  public static final Rule RULE_KNOWN = rule("P01", Severity.ERROR);

  /** P02: a profile sets only thresholds that the rule has. */
  public static final Rule THRESHOLD_KNOWN = rule("P02", Severity.ERROR);

  /** P03: a profile sets a threshold to an allowed value. */
  public static final Rule THRESHOLD_ALLOWED = rule("P03", Severity.ERROR);

  /** P04: a profile configures each rule at most once. */
  public static final Rule SET_ONCE = rule("P04", Severity.WARNING);

  /** P05: a waiver has not expired. */
  public static final Rule WAIVER_HOLDS = rule("P05", Severity.WARNING);

  /** P06: a waiver matches at least one finding. */
  public static final Rule WAIVER_MATCHES = rule("P06", Severity.WARNING);

  /** P07: a waiver is not made redundant by others. */
  public static final Rule WAIVER_COUNTS = rule("P07", Severity.WARNING);

  /** P08: a waiver fits exactly one object. */
  public static final Rule WAIVER_OF_ONE = rule("P08", Severity.WARNING);

  private ProfileRules() {}

  private static Rule rule(String id, Severity severity) {
    return Rule.builder()
        .id(id)
        .severity(severity)
        .category(Category.PROFILE)
        .source("Profile dieser Bibliothek")
        .since("0.1.0")
        .texts(RuleTexts.TEXTS)
        .build();
  }
}
