package nrw.bildungsnetz.json;

import java.util.Locale;
import nrw.bildungsnetz.json.reports.ReportWriter;
import nrw.bildungsnetz.validation.Report;

/**
 * Writes reports as JSON, one object a report. Safe for use by many threads.
 *
 * <p>Nothing in it is free text or personal: of a waiver only its last day is told. What a report
 * looks like is told by {@link NetworkJson#schema(SchemaKind) the schema} of {@link
 * SchemaKind#REPORT}.
 */
public final class ReportJson {

  private ReportJson() {}

  /**
   * Writes a report on one line, without a line end.
   *
   * @param report the report
   * @param document how the document is called, for example its file name
   * @param locale the language of titles, messages and remedies: English for a locale whose
   *     language is English, German for every other
   * @return a JSON object
   */
  public static String write(Report report, String document, Locale locale) {
    return ReportWriter.write(report, document, locale);
  }
}
