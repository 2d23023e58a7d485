package nrw.bildungsnetz.validation;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.rules.Severity;
import org.immutables.value.Value;

/**
 * What checking a network yielded.
 *
 * <p>It answers two questions apart: whether all rules ran ({@link #isComplete()}) and whether the
 * network conforms as far as they did ({@link #isValid()}). Immutable and safe for use by many
 * threads.
 */
@Value.Immutable
public interface Report {

  /**
   * Starts a new report.
   *
   * @return an empty builder
   */
  static ReportBuilder builder() {
    return new ReportBuilder();
  }

  /**
   * The version of the set of rules.
   *
   * @return for example {@code 0.1.0}
   */
  String getRuleSetVersion();

  /**
   * The day on which the network was looked at.
   *
   * @return the day
   */
  LocalDate getAsOf();

  /**
   * The rules that ran.
   *
   * @return ids in their order
   */
  List<String> getRulesRun();

  /**
   * The rules that did not run, each with the reason.
   *
   * @return the rules in the order of their ids; empty where all ran
   */
  List<SkippedRule> getRulesSkipped();

  /**
   * The findings, ordered by place and then by rule. Of very many only the first are kept; see
   * {@link #isTruncated()}.
   *
   * @return the findings
   */
  List<Finding> getFindings();

  /**
   * How many findings of severity ERROR there are, those not kept included.
   *
   * @return the exact number
   */
  long getErrorCount();

  /**
   * How many findings of severity WARNING there are, those not kept included.
   *
   * @return the exact number
   */
  long getWarningCount();

  /**
   * How many findings of severity INFO there are, those not kept included.
   *
   * @return the exact number
   */
  long getInfoCount();

  /**
   * How many findings of one severity there are, those not kept included.
   *
   * @param severity the severity
   * @return the exact number
   */
  default long count(Severity severity) {
    return switch (severity) {
      case ERROR -> getErrorCount();
      case WARNING -> getWarningCount();
      case INFO -> getInfoCount();
    };
  }

  /**
   * Whether all rules ran.
   *
   * @return false where a rule was skipped
   */
  @Value.Derived
  default boolean isComplete() {
    return getRulesSkipped().isEmpty();
  }

  /**
   * Whether no finding has the severity ERROR.
   *
   * @return true where the network conforms, as far as the rules ran
   */
  @Value.Derived
  default boolean isValid() {
    return getErrorCount() == 0;
  }

  /**
   * Whether there are more findings than were kept.
   *
   * @return true where {@link #getFindings()} is cut off
   */
  @Value.Derived
  default boolean isTruncated() {
    return getErrorCount() + getWarningCount() + getInfoCount() > getFindings().size();
  }
}
