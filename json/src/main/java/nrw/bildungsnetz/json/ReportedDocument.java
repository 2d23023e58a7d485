package nrw.bildungsnetz.json;

import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Report;

/**
 * A document and its report. Immutable and thread-safe.
 *
 * @param document the name of the document, for example its file name
 * @param report the report
 */
public record ReportedDocument(String document, Report report) {

  private static final int LONGEST_NAME = 256;

  /**
   * The document and its report for logs.
   *
   * @return the name, cut, and with what could harm a terminal or a log escaped; and the report
   */
  @Override
  public String toString() {
    return HarmlessText.of(document, LONGEST_NAME) + ": " + report;
  }
}
