package nrw.bildungsnetz.testkit.assertions;

import java.util.List;
import java.util.function.Predicate;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;

/**
 * Assertions about what one rule found. Each narrows the findings down to those that meet it, and
 * fails if there is none. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class FindingAssert {

  private final ReportAssert report;
  private final String what;
  private final List<Finding> found;

  FindingAssert(ReportAssert report, String what, List<Finding> found) {
    this.report = report;
    this.what = what;
    this.found = found;
  }

  /**
   * Verifies the place.
   *
   * @param pointer the JSON Pointer, for example {@code /committees/0}; {@code #} or nothing for
   *     the document as a whole
   * @return assertions about what was found there
   */
  public FindingAssert at(String pointer) {
    String place = pointer.isEmpty() ? "#" : pointer;
    return narrowed(
        " at " + place,
        finding -> placeOf(finding).equals(place),
        found.stream().map(FindingAssert::placeOf).toList());
  }

  /**
   * Verifies the severity, as profiles set it.
   *
   * @param severity the severity
   * @return assertions about what was found with it
   */
  public FindingAssert withSeverity(Severity severity) {
    return narrowed(
        " with severity " + severity,
        finding -> finding.getSeverity() == severity,
        found.stream().map(Finding::getSeverity).distinct().toList());
  }

  /**
   * Verifies the object.
   *
   * @param id the id of the part that the finding is about
   * @return assertions about what was found about it
   */
  public FindingAssert about(String id) {
    return narrowed(
        " about " + id,
        finding -> finding.getObjectId().equals(id),
        found.stream().map(Finding::getObjectId).toList());
  }

  /**
   * Verifies the message, in the language of the assertions.
   *
   * @param text what the message contains
   * @return assertions about what was found with such a message
   */
  public FindingAssert withMessageContaining(String text) {
    return narrowed(
        " with a message that contains \"" + text + "\"",
        finding -> finding.getMessage(report.language()).contains(text),
        found.stream().map(finding -> finding.getMessage(report.language())).toList());
  }

  /**
   * Verifies that a waiver accepts the finding.
   *
   * @return assertions about what is accepted
   */
  public FindingAssert isWaived() {
    return narrowed(
        " that is waived", finding -> finding.getWaiver().isPresent(), List.of("not waived"));
  }

  /**
   * Goes back to the report.
   *
   * @return the assertions about the whole report
   */
  public ReportAssert andReport() {
    return report;
  }

  private FindingAssert narrowed(String how, Predicate<Finding> wanted, List<?> instead) {
    List<Finding> left = found.stream().filter(wanted).toList();
    if (left.isEmpty()) {
      throw report.fails("Expecting " + what + how + ", but found " + instead + ".");
    }
    return new FindingAssert(report, what + how, left);
  }

  /** The JSON Pointer of a finding; # for the document as a whole. */
  static String placeOf(Finding finding) {
    String pointer = finding.getPath().toJsonPointer();
    return pointer.isEmpty() ? "#" : pointer;
  }
}
