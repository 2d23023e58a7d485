package nrw.bildungsnetz.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nrw.bildungsnetz.rules.Severity;
import org.immutables.value.Value;

/**
 * What checking a network yielded.
 *
 * <p>It answers three questions apart: did all rules run ({@link #isComplete()}), is the network
 * valid as far as they did ({@link #isValid()}), and is it acceptable under the profiles of the run
 * ({@link #isAcceptable()}). Immutable and safe for use by many threads.
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
   * How many findings there are, those not kept included.
   *
   * @return the exact numbers by severity and category
   */
  FindingCounts getCounts();

  /**
   * The heaviest severity that findings may have in an acceptable network.
   *
   * @return {@link Severity#WARNING} unless a profile sets another
   */
  @Value.Default
  default Severity getWorstAcceptable() {
    return Severity.WARNING;
  }

  /**
   * The profiles under which the rules ran.
   *
   * @return their ids, the later winning over the earlier; none for the catalogue as it is
   */
  List<String> getProfiles();

  /**
   * Did it run: whether all rules ran but for those a profile switches off.
   *
   * @return false where a rule was skipped because of what could not be read
   */
  @Value.Derived
  default boolean isComplete() {
    return getRulesSkipped().stream()
        .allMatch(skipped -> skipped.reason() == SkipReason.SWITCHED_OFF);
  }

  /**
   * Is it valid: whether nothing breaks law, keys or logic, as far as the rules ran. Profiles and
   * waivers do not change the answer, except that a rule switched off finds nothing.
   *
   * @return true where no rule that is an error in the catalogue found anything
   */
  @Value.Derived
  default boolean isValid() {
    return getCounts().breaches() == 0;
  }

  /**
   * Is it acceptable under the profiles: whether no finding that no waiver accepts is heavier than
   * they allow.
   *
   * @return true where nothing unaccepted is worse than {@link #getWorstAcceptable()}
   */
  @Value.Derived
  default boolean isAcceptable() {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.isHeavierThan(getWorstAcceptable()))
        .allMatch(severity -> getCounts().of(severity) == getCounts().waived(severity));
  }

  /**
   * Whether there are more findings than were kept.
   *
   * @return true where {@link #getFindings()} is cut off
   */
  @Value.Derived
  default boolean isTruncated() {
    return getCounts().total() > getFindings().size();
  }
}
