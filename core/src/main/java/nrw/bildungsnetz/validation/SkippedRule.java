package nrw.bildungsnetz.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that did not run. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SkippedRule {

  private final String ruleId;
  private final SkipReason reason;
  private final String unreadable;

  private SkippedRule(String ruleId, SkipReason reason, String unreadable) {
    this.ruleId = ruleId;
    this.reason = reason;
    this.unreadable = unreadable;
  }

  static SkippedRule of(String ruleId, SkipReason reason, String unreadable) {
    return new SkippedRule(ruleId, reason, unreadable);
  }

  /**
   * Creates the entry for a rule that needs an unreadable attribute.
   *
   * @param ruleId the id of the rule
   * @param attribute the attribute that could not be read
   * @return the skipped rule
   */
  public static SkippedRule unreadable(String ruleId, String attribute) {
    return SkippedRule.of(ruleId, SkipReason.UNREADABLE, attribute);
  }

  /**
   * Creates the entry for a rule that a profile switches off.
   *
   * @param ruleId the id of the rule
   * @return the skipped rule
   */
  public static SkippedRule switchedOff(String ruleId) {
    return SkippedRule.of(ruleId, SkipReason.SWITCHED_OFF, "");
  }

  /**
   * Creates the entry for a rule over a document that could not be read to its end.
   *
   * @param ruleId the id of the rule
   * @return the skipped rule
   */
  public static SkippedRule notReadToEnd(String ruleId) {
    return SkippedRule.of(ruleId, SkipReason.NOT_READ_TO_END, "");
  }

  /** {@return the id of the rule} */
  public String getRuleId() {
    return ruleId;
  }

  /** {@return why it did not run} */
  public SkipReason getReason() {
    return reason;
  }

  /**
   * {@return the attribute that could not be read, for example {@code committees.type}; empty for
   * any other reason}
   */
  public String getUnreadable() {
    return unreadable;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SkippedRule other
        && ruleId.equals(other.ruleId)
        && reason.equals(other.reason)
        && unreadable.equals(other.unreadable);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleId, reason, unreadable);
  }

  @Override
  public String toString() {
    return "SkippedRule[ruleId="
        + ruleId
        + ", reason="
        + reason
        + ", unreadable="
        + unreadable
        + "]";
  }
}
