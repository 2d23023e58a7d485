package nrw.bildungsnetz.json;

import java.util.Objects;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * A document and its report. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportedDocument {

  private static final int LONGEST_NAME = 256;

  private final String document;
  private final Report report;

  private ReportedDocument(String document, Report report) {
    this.document = document;
    this.report = report;
  }

  /**
   * Creates a value.
   *
   * @param document the name of the document, for example its file name
   * @param report the report
   * @return the value
   */
  public static ReportedDocument of(String document, Report report) {
    return new ReportedDocument(document, report);
  }

  /**
   * The document and its report for logs.
   *
   * @return the name, cut, and with what could harm a terminal or a log escaped; and the report
   */
  @Override
  public String toString() {
    return HarmlessText.of(document, LONGEST_NAME) + ": " + report;
  }

  /** {@return the name of the document, for example its file name} */
  public String getDocument() {
    return document;
  }

  /** {@return the report} */
  public Report getReport() {
    return report;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ReportedDocument other
        && document.equals(other.document)
        && report.equals(other.report);
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, report);
  }
}
