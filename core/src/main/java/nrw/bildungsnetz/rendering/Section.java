package nrw.bildungsnetz.rendering;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.validation.Report;

/** A section of findings: what is wrong, what is not stated, what is waived. */
record Section(String title, boolean waived, List<RuleFindings> rules) {

  /** The sections that contain findings, starting with what is wrong. */
  static List<Section> of(Report report, Wording wording) {
    return Stream.of(
            open("wrong", Basis.STATED, report, wording),
            open("notStated", Basis.NOT_STATED, report, wording),
            new Section(
                wording.text("waived"),
                true,
                RuleFindings.in(report, finding -> finding.getWaiver().isPresent())))
        .filter(section -> !section.rules().isEmpty())
        .toList();
  }

  private static Section open(String title, Basis basis, Report report, Wording wording) {
    return new Section(
        wording.text(title),
        false,
        RuleFindings.in(
            report,
            finding -> finding.getWaiver().isEmpty() && finding.getRule().getBasis() == basis));
  }
}
