package nrw.bildungsnetz.json;

import java.util.Locale;
import nrw.bildungsnetz.json.reports.ReportWriter;
import nrw.bildungsnetz.validation.Report;

/**
 * Writes reports as JSON, one object per report. Thread-safe.
 *
 * <p>The output contains no free text and no personal data: of a waiver, it contains only the last
 * day. Its format is described by {@link NetworkJson#schema(SchemaKind) the schema} of {@link
 * SchemaKind#REPORT}.
 */
public final class ReportJson {

  private ReportJson() {}

  /**
   * Writes a report on one line, without a line terminator.
   *
   * @param report the report
   * @param document the name of the document, for example its file name
   * @param locale the language of titles, messages and remedies: English for a locale whose
   *     language is English, German for every other
   * @return a JSON object
   */
  public static String write(Report report, String document, Locale locale) {
    return ReportWriter.write(report, document, locale);
  }
}
