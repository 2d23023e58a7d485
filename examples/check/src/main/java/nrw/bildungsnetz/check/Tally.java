package nrw.bildungsnetz.check;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.json.FailureReason;
import nrw.bildungsnetz.rendering.DocumentsTable;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** Counts the documents of one run, and what was found in them. */
final class Tally {

  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private final Map<String, Broken> brokenRules = new HashMap<>();
  private long documents;
  private long acceptable;
  private final DocumentsTable table = new DocumentsTable();
  private long unreadable;
  private long emptyFolders;
  private long passedOver;

  /**
   * A rule, and how often it was broken.
   *
   * @param rule the rule
   * @param count how many findings of it the reports show
   */
  record Broken(Rule rule, long count) {
    Broken plus(Broken more) {
      return new Broken(rule, count + more.count);
    }
  }

  void add(String title, Report report, boolean accepted) {
    table.add(title, accepted, report.getCounts());
    documents++;
    acceptable += accepted ? 1 : 0;
    for (Severity severity : Severity.values()) {
      findings.merge(severity, report.getCounts().of(severity), Long::sum);
    }
    for (Finding finding : report.getFindings()) {
      Rule rule = finding.getRule();
      brokenRules.merge(rule.getId(), new Broken(rule, 1), Broken::plus);
    }
  }

  /** Counts a file or folder that could not be read. */
  void addUnreadable(String title, FailureReason reason, Locale locale) {
    table.addNotChecked(title, reason.getText(locale));
    unreadable++;
    emptyFolders += reason == FailureReason.NO_DOCUMENT ? 1 : 0;
  }

  /** Notes how many files in folders were passed over. */
  void passOver(long files) {
    passedOver = files;
  }

  long passedOver() {
    return passedOver;
  }

  /** Whether everything that could not be read is a folder without documents. */
  boolean areFoldersEmpty() {
    return unreadable == emptyFolders;
  }

  /** The table of all documents; empty if there is just one. */
  Optional<String> table(boolean inMarkdown, Locale locale) {
    if (documents + unreadable < 2) {
      return Optional.empty();
    }
    return Optional.of(inMarkdown ? table.markdown(locale) : table.terminal(locale));
  }

  long documents() {
    return documents;
  }

  long acceptable() {
    return acceptable;
  }

  long notAcceptable() {
    return documents - acceptable;
  }

  long unreadable() {
    return unreadable;
  }

  long findings(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** The rules that were broken most often; ties are ordered by id. */
  List<Broken> mostBroken(int number) {
    return brokenRules.values().stream()
        .sorted(
            Comparator.comparing(Broken::count)
                .reversed()
                .thenComparing(broken -> broken.rule().getId()))
        .limit(number)
        .toList();
  }
}
