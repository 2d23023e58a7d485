package nrw.bildungsnetz.json;

import java.util.List;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** Findings as lines that a test can state and a person can check. */
final class Lines {

  private Lines() {}

  /** One line a finding, for example {@code J05 /committees/0 4:19}. */
  static List<String> of(Report report) {
    return report.getFindings().stream().map(Lines::of).toList();
  }

  /** The document itself, whose pointer is empty, is shown as {@code #}. */
  private static String of(Finding finding) {
    String pointer = finding.getPath().toJsonPointer();
    String position =
        finding.getPosition().map(at -> at.line() + ":" + at.column()).orElse("nowhere");
    return finding.getRule().getId() + " " + (pointer.isEmpty() ? "#" : pointer) + " " + position;
  }
}
