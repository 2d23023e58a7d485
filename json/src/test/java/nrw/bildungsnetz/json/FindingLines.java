package nrw.bildungsnetz.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** Findings as lines that a test can state and a person can check. */
public final class FindingLines {

  private static final Set<Category> ABOUT_THE_DOCUMENT =
      EnumSet.of(Category.READING, Category.FORM, Category.PROFILE);

  private FindingLines() {}

  /**
   * One line per finding, for example {@code J05 /committees/0 4:19}: all problems of the document
   * itself, and the findings of the given rules. Findings of other rules are left out, since they
   * would make a test fail with every rule that is added to the catalogue.
   */
  public static List<String> of(Report report, String... rules) {
    return report.getFindings().stream()
        .filter(finding -> isAboutDocument(finding.getRule()) || isAmong(rules, finding.getRule()))
        .map(FindingLines::of)
        .toList();
  }

  /** The ids of the rules that occur in lines. */
  public static String[] rulesIn(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(0, line.indexOf(' ')))
        .distinct()
        .toArray(String[]::new);
  }

  private static boolean isAboutDocument(Rule rule) {
    return ABOUT_THE_DOCUMENT.contains(rule.getCategory());
  }

  private static boolean isAmong(String[] rules, Rule rule) {
    return List.of(rules).contains(rule.getId());
  }

  /** The document itself, whose pointer is empty, is shown as {@code #}. */
  private static String of(Finding finding) {
    String pointer = finding.getPath().toJsonPointer();
    String position =
        finding.getPosition().map(at -> at.line() + ":" + at.column()).orElse("nowhere");
    return finding.getRule().getId() + " " + (pointer.isEmpty() ? "#" : pointer) + " " + position;
  }
}
