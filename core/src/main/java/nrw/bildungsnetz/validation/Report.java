package nrw.bildungsnetz.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import org.immutables.value.Value;

/**
 * The result of checking a network or register.
 *
 * <p>It answers three separate questions: did all rules run ({@link #isComplete()}), is the network
 * valid as far as it was checked ({@link #isValid()}), and is it acceptable under the profiles of
 * the run ({@link #isAcceptable()}). Immutable and thread-safe.
 *
 * @since 0.1.0
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
   * The version of the rule set.
   *
   * @return for example {@code 0.1.0}
   */
  String getRuleSetVersion();

  /**
   * The day as of which the network was checked.
   *
   * @return the day
   */
  LocalDate getAsOf();

  /**
   * The rules that ran.
   *
   * @return rule ids in ascending order
   */
  List<String> getRulesRun();

  /**
   * The rules that did not run, each with the reason.
   *
   * @return the rules ordered by id; empty if all ran
   */
  List<SkippedRule> getRulesSkipped();

  /**
   * The findings, ordered by place and then by rule. If there are very many, only the first are
   * kept; see {@link #isTruncated()}.
   *
   * @return the findings
   */
  List<Finding> getFindings();

  /**
   * The numbers of findings, including those not kept.
   *
   * @return the exact numbers by severity and category
   */
  FindingCounts getCounts();

  /**
   * The highest severity that findings may have in an acceptable network.
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
   * @return their ids; later profiles override earlier ones; empty if the rules ran without
   *     profiles
   */
  @Value.Redacted
  List<String> getProfiles();

  /**
   * The official key lists the rules look keys up in, in the editions in use on this machine. They
   * are the same for every report of a program, and are not part of a report's equality.
   *
   * @return the lists by name
   * @throws IllegalStateException if a file of a list is malformed
   */
  default List<CodeList<?>> getCodeLists() {
    return CodeLists.all();
  }

  /**
   * Whether all rules ran, except those that a profile switches off.
   *
   * @return false if a rule was skipped because some input could not be read
   */
  @Value.Derived
  default boolean isComplete() {
    return getRulesSkipped().stream()
        .allMatch(skipped -> skipped.getReason() == SkipReason.SWITCHED_OFF);
  }

  /**
   * Whether the rules that ran found no violation of law, keys or logic. Profiles and waivers do
   * not change the result, except that a rule that is switched off finds nothing.
   *
   * @return true if no rule that is an error in the catalogue found anything
   */
  @Value.Derived
  default boolean isValid() {
    return getCounts().getBreaches() == 0 && !getCounts().mayHaveMoreBreaches();
  }

  /**
   * Whether every finding is waived or within the severity the profiles allow.
   *
   * @return true if no unwaived finding is more severe than {@link #getWorstAcceptable()}
   */
  @Value.Derived
  default boolean isAcceptable() {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.isHeavierThan(getWorstAcceptable()))
        .allMatch(
            severity ->
                getCounts().of(severity) == getCounts().waived(severity)
                    && getCounts().getUnknown(severity) == 0);
  }

  /**
   * Whether there are more findings than were kept.
   *
   * @return true if {@link #getFindings()} is truncated
   */
  @Value.Derived
  default boolean isTruncated() {
    return getCounts().getTotal() > getFindings().size() || !getCounts().isExact();
  }

  /**
   * A report with some of the findings. Its counts are those of the findings it has; what it says
   * of rules, profiles and the day is unchanged.
   *
   * <pre>{@code
   * Report open = report.filter(finding -> finding.getWaiver().isEmpty());
   * }</pre>
   *
   * <p>If this report {@linkplain #isTruncated() is truncated}, the findings it did not keep cannot
   * be filtered. The new report then gives their number as {@linkplain FindingCounts#getUnknown
   * unknown}, is truncated as well, and is valid or acceptable only if that holds regardless of
   * them.
   *
   * @param wanted true for the findings to keep
   * @return the report
   */
  default Report filter(Predicate<Finding> wanted) {
    return FilteredReport.of(this, wanted);
  }

  /**
   * A report with the findings of a severity or a heavier one.
   *
   * @param least the severity
   * @return the report, as for {@link #filter(Predicate)}
   */
  default Report filter(Severity least) {
    return filter(finding -> !least.isHeavierThan(finding.getSeverity()));
  }

  /**
   * A report with the findings about a subject.
   *
   * @param category the subject
   * @return the report, as for {@link #filter(Predicate)}
   */
  default Report filter(Category category) {
    return filter(finding -> finding.getRule().getCategory() == category);
  }
}
