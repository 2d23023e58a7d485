package nrw.bildungsnetz.rendering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** The findings of one rule, grouped so that the rule is described only once. */
record RuleFindings(Severity severity, Rule rule, List<Finding> findings) {

  /** The grouping key. All findings of a rule have the same severity, even under a profile. */
  private record Key(Severity severity, Rule rule) {
    static final Comparator<Key> BY_WEIGHT =
        Comparator.comparing(Key::severity).thenComparing(key -> key.rule().getId());

    static Key of(Finding finding) {
      return new Key(finding.getSeverity(), finding.getRule());
    }
  }

  /** Errors first, then warnings, then infos; within a severity by rule id. */
  static List<RuleFindings> in(Report report, Predicate<Finding> which) {
    return report.getFindings().stream()
        .filter(which)
        .collect(groupingBy(Key::of, () -> new TreeMap<>(Key.BY_WEIGHT), toList()))
        .entrySet()
        .stream()
        .map(
            each ->
                new RuleFindings(each.getKey().severity(), each.getKey().rule(), each.getValue()))
        .toList();
  }

  String label(Wording wording) {
    return wording.name(severity).toUpperCase(wording.locale());
  }

  String title(Locale locale) {
    return Wording.harmless(rule.getId() + " – " + rule.getTitle(locale));
  }

  String reason(Wording wording) {
    return Wording.harmless(rule.getReason(wording.locale()));
  }

  /** The remedies without duplicates: for most rules all findings share the same one. */
  List<String> remedies(Wording wording) {
    return findings.stream()
        .map(finding -> Wording.harmless(finding.getRemedy(wording.locale())))
        .distinct()
        .toList();
  }
}
