package nrw.bildungsnetz.validation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.texts.Texts;

/**
 * What differs between two reports on one document: findings that are new, gone and still there.
 * Findings are matched by their {@linkplain Finding#getIdentity identity}.
 *
 * <pre>{@code
 * Report earlier = NetworkValidator.create().validate(network, LocalDate.of(2026, 8, 1));
 * Report later = NetworkValidator.create().validate(network, LocalDate.of(2027, 8, 1));
 * System.out.println(ReportDiff.between(earlier, later).toText(Locale.GERMAN));
 * }</pre>
 *
 * <p>Nothing is said to be gone that the later report could not have: a finding of a rule that did
 * not run, and any finding that is missing from a truncated report, is {@linkplain #getUntold()
 * untold}. Where the earlier report is truncated, what it did not keep is new.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportDiff {

  private static final Texts TEXTS =
      Texts.read(
          ReportDiff.class.getResourceAsStream("reportdiff_de.properties"),
          ReportDiff.class.getResourceAsStream("reportdiff_en.properties"));

  private final List<Finding> added;
  private final List<Finding> gone;
  private final List<Finding> still;
  private final List<Finding> untold;
  private final boolean earlierTruncated;

  private ReportDiff(
      List<Finding> added,
      List<Finding> gone,
      List<Finding> still,
      List<Finding> untold,
      boolean earlierTruncated) {
    this.added = List.copyOf(added);
    this.gone = List.copyOf(gone);
    this.still = List.copyOf(still);
    this.untold = List.copyOf(untold);
    this.earlierTruncated = earlierTruncated;
  }

  /**
   * Compares two reports.
   *
   * @param before the earlier report
   * @param after the later report, on the same document
   * @return the differences
   */
  public static ReportDiff between(Report before, Report after) {
    Set<FindingIdentity> known = identities(before);
    List<Finding> added = new ArrayList<>();
    List<Finding> still = new ArrayList<>();
    after
        .getFindings()
        .forEach(each -> (known.contains(each.getIdentity()) ? still : added).add(each));
    Set<FindingIdentity> present = identities(after);
    Set<String> skipped = new HashSet<>();
    after.getRulesSkipped().forEach(rule -> skipped.add(rule.getRuleId()));
    List<Finding> gone = new ArrayList<>();
    List<Finding> untold = new ArrayList<>();
    for (Finding finding : before.getFindings()) {
      if (!present.contains(finding.getIdentity())) {
        boolean told = !after.isTruncated() && !skipped.contains(finding.getRule().getId());
        (told ? gone : untold).add(finding);
      }
    }
    return new ReportDiff(added, gone, still, untold, before.isTruncated());
  }

  private static Set<FindingIdentity> identities(Report report) {
    Set<FindingIdentity> identities = new HashSet<>();
    report.getFindings().forEach(finding -> identities.add(finding.getIdentity()));
    return identities;
  }

  /**
   * The findings that only the later report has.
   *
   * @return findings of the later report in its order
   */
  public List<Finding> getNew() {
    return added;
  }

  /**
   * The findings that only the earlier report has.
   *
   * @return findings of the earlier report in its order
   */
  public List<Finding> getGone() {
    return gone;
  }

  /**
   * The findings that both reports have.
   *
   * @return findings of the later report in its order
   */
  public List<Finding> getStill() {
    return still;
  }

  /**
   * The findings of the earlier report of which the later one cannot say whether they are gone,
   * because their rule did not run or because it did not keep all findings.
   *
   * @return findings of the earlier report in its order
   */
  public List<Finding> getUntold() {
    return untold;
  }

  /**
   * Whether the earlier report had kept all its findings, so that each new finding really is new.
   *
   * @return false if some of the new findings may have been there before
   */
  public boolean isCertain() {
    return !earlierTruncated;
  }

  /**
   * The differences as text: what is new and what is gone, each with a line a finding, and how many
   * are still there.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return the lines, without a trailing line break
   */
  public String toText(Locale locale) {
    List<String> lines = new ArrayList<>();
    add(lines, "new", added, locale);
    if (earlierTruncated && !added.isEmpty()) {
      lines.add(text("uncertain", 0, locale));
    }
    add(lines, "gone", gone, locale);
    if (!untold.isEmpty()) {
      add(lines, "untold", untold, locale);
    }
    lines.add(text("still", still.size(), locale));
    return lines.stream().collect(joining("\n"));
  }

  private static void add(List<String> lines, String key, List<Finding> findings, Locale locale) {
    lines.add(text(key, findings.size(), locale));
    for (Finding finding : findings) {
      lines.add(
          "  "
              + finding.getRule().getId()
              + " "
              + finding.getPath()
              + ": "
              + finding.getMessage(locale));
    }
  }

  private static String text(String key, int count, Locale locale) {
    return TEXTS.render(key, locale, Map.of("count", count));
  }

  @Override
  public String toString() {
    return "ReportDiff{new "
        + added.size()
        + ", gone "
        + gone.size()
        + ", still "
        + still.size()
        + ", untold "
        + untold.size()
        + "}";
  }
}
