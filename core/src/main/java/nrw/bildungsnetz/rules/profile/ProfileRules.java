package nrw.bildungsnetz.rules.profile;

import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleTexts;
import nrw.bildungsnetz.rules.Severity;

/**
 * Rules about profiles: what they set for rules, and the waivers in them. They are checked where
 * profiles are applied.
 */
public final class ProfileRules {

  /** P01: a profile speaks of rules that exist. */
  public static final Rule RULE_KNOWN = rule("P01", Severity.ERROR);

  /** P02: a profile sets thresholds the rule has. */
  public static final Rule THRESHOLD_KNOWN = rule("P02", Severity.ERROR);

  /** P03: a profile sets a threshold to a number it can have. */
  public static final Rule THRESHOLD_ALLOWED = rule("P03", Severity.ERROR);

  /** P04: a profile sets a rule once. */
  public static final Rule SET_ONCE = rule("P04", Severity.WARNING);

  /** P05: a waiver has not expired. */
  public static final Rule WAIVER_HOLDS = rule("P05", Severity.WARNING);

  /** P06: a waiver accepts something. */
  public static final Rule WAIVER_MATCHES = rule("P06", Severity.WARNING);

  /** P07: a waiver has an effect beside the others. */
  public static final Rule WAIVER_COUNTS = rule("P07", Severity.WARNING);

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
