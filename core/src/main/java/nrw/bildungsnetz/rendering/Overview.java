package nrw.bildungsnetz.rendering;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.FindingCounts;
import nrw.bildungsnetz.validation.Report;

/** The texts of a report that precede its findings, shared by all output formats. */
final class Overview {

  private static final int LONGEST_NAME = 256;

  private final Wording wording;
  private final Report report;
  private final String document;

  Overview(Wording wording, Report report, String document) {
    this.wording = wording;
    this.report = report;
    this.document = HarmlessText.of(document, LONGEST_NAME);
  }

  /** A row of the table of counts. */
  record Row(String name, List<String> numbers) {}

  /** The caller's name for what was checked comes last, because it may be long. */
  String subject() {
    String answer = wording.text(report.isAcceptable() ? "subject.yes" : "subject.no");
    String day = wording.text("asOf", Map.of("date", report.getAsOf()));
    return answer + " – " + bySeverity() + " – " + day + " – " + document;
  }

  String title() {
    return wording.text("title") + " " + document;
  }

  /** Day, rules and profiles. */
  String basis() {
    String day = wording.text("asOf", Map.of("date", report.getAsOf()));
    String rules = wording.text("rules", Map.of("version", report.getRuleSetVersion()));
    return day + ", " + rules + ", " + profiles();
  }

  /** The editions of the official key lists. */
  List<String> keyLists() {
    return new KeyLists(wording).of(report);
  }

  private String profiles() {
    List<String> profiles = report.getProfiles();
    return profiles.isEmpty()
        ? wording.text("profiles.none")
        : wording.text("profiles", Map.of("profiles", profiles));
  }

  /** The three answers: did it run, is it valid, is it acceptable. */
  List<String> verdict() {
    return List.of(ran(), valid(), acceptable());
  }

  private String ran() {
    if (!report.isComplete()) {
      return wording.text("ran.no");
    }
    return wording.text(report.getRulesSkipped().isEmpty() ? "ran.yes" : "ran.chosen");
  }

  private String valid() {
    if (report.isValid()) {
      return wording.text(isWithoutWarning() ? "valid.yes" : "valid.noBreach");
    }
    return wording.text(
        "valid.no", Map.of("count", wording.number(report.getCounts().getBreaches())));
  }

  /** What is merely worth a look breaks no rule. */
  private boolean isWithoutWarning() {
    FindingCounts counts = report.getCounts();
    return counts.of(Severity.ERROR) + counts.of(Severity.WARNING) == 0;
  }

  private String acceptable() {
    String answer = report.isAcceptable() ? "yes" : "no";
    String worst = wording.several(report.getWorstAcceptable());
    return report.getProfiles().isEmpty()
        ? wording.text("acceptable." + answer, Map.of("worst", worst))
        : wording.text(
            "acceptable.profile." + answer,
            Map.of("profiles", report.getProfiles(), "worst", worst));
  }

  /** For example „Fehler: 2, Warnungen: 0, Hinweise: 1.234“, and how many are waived. */
  String counts() {
    FindingCounts counts = report.getCounts();
    long waived = Arrays.stream(Severity.values()).mapToLong(counts::waived).sum();
    return waived == 0
        ? bySeverity()
        : bySeverity() + wording.text("counts.waived", Map.of("count", wording.number(waived)));
  }

  private String bySeverity() {
    return Arrays.stream(Severity.values())
        .map(each -> wording.several(each) + ": " + wording.number(report.getCounts().of(each)))
        .collect(Collectors.joining(", "));
  }

  Row head() {
    return new Row(
        wording.text("subject"), Arrays.stream(Severity.values()).map(wording::several).toList());
  }

  /** One row for each category with findings; empty if there are none. */
  List<Row> bySubject() {
    return Arrays.stream(Category.values())
        .filter(category -> report.getCounts().of(category) > 0)
        .map(category -> new Row(wording.name(category), numbersOf(category)))
        .toList();
  }

  private List<String> numbersOf(Category category) {
    return Arrays.stream(Severity.values())
        .map(severity -> wording.number(report.getCounts().of(category, severity)))
        .toList();
  }

  /** A note that findings were cut off, with the exact numbers; empty if all are shown. */
  Stream<String> cutOff() {
    return report.isTruncated()
        ? Stream.of(
            wording.text(
                "cutOff",
                Map.of(
                    "shown", wording.number(report.getFindings().size()),
                    "total", wording.number(report.getCounts().getTotal()))))
        : Stream.empty();
  }
}
