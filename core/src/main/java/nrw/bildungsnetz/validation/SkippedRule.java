package nrw.bildungsnetz.validation;

/**
 * A rule that did not run. Immutable and thread-safe.
 *
 * @param ruleId the id of the rule
 * @param reason why it did not run
 * @param unreadable the attribute that could not be read, for example {@code committees.type};
 *     empty for any other reason
 */
public record SkippedRule(String ruleId, SkipReason reason, String unreadable) {

  /**
   * Creates the entry for a rule that needs an unreadable attribute.
   *
   * @param ruleId the id of the rule
   * @param attribute the attribute that could not be read
   * @return the skipped rule
   */
  public static SkippedRule unreadable(String ruleId, String attribute) {
    return new SkippedRule(ruleId, SkipReason.UNREADABLE, attribute);
  }

  /**
   * Creates the entry for a rule that a profile switches off.
   *
   * @param ruleId the id of the rule
   * @return the skipped rule
   */
  public static SkippedRule switchedOff(String ruleId) {
    return new SkippedRule(ruleId, SkipReason.SWITCHED_OFF, "");
  }

  /**
   * Creates the entry for a rule over a document that could not be read to its end.
   *
   * @param ruleId the id of the rule
   * @return the skipped rule
   */
  public static SkippedRule notReadToEnd(String ruleId) {
    return new SkippedRule(ruleId, SkipReason.NOT_READ_TO_END, "");
  }
}
