package nrw.bildungsnetz.json;

import java.util.Locale;
import java.util.Objects;
import nrw.bildungsnetz.json.reports.ReportReader;
import nrw.bildungsnetz.json.reports.ReportWriter;
import nrw.bildungsnetz.json.reports.WrongReport;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;

/**
 * Writes reports as JSON, one object per report, and reads them back. Thread-safe.
 *
 * <pre>{@code
 * String json = ReportJson.write(report, "olpe.json", Locale.GERMAN);
 * Report again = ReportJson.read(json).getReport();
 * }</pre>
 *
 * <p>The output contains no free text and no personal data: of a waiver, it contains only the last
 * day. Its format is described by {@link NetworkJson#schema(SchemaKind) the schema} of {@link
 * SchemaKind#REPORT}.
 *
 * @since 0.1.0
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

  /**
   * Writes, in place of a report, that a document could not be checked: on one line, without a line
   * terminator. Like a report, it says whether the document is valid, complete and acceptable; it
   * is none of them.
   *
   * @param document the name of the file, folder or stream
   * @param reason why it could not be checked
   * @param locale the language of the message
   * @return a JSON object
   */
  public static String writeFailure(String document, FailureReason reason, Locale locale) {
    return ReportWriter.writeFailure(document, reason.name(), reason.getText(locale));
  }

  /**
   * Whether a JSON object is what {@link #writeFailure} returned, which is no report and cannot be
   * read as one.
   *
   * @param json the object
   * @return true if it tells of a failure
   * @throws ReportReadException if the text is no JSON
   */
  public static boolean isFailure(String json) throws ReportReadException {
    try {
      return ReportReader.isFailure(json);
    } catch (WrongReport e) {
      throw new ReportReadException(Objects.toString(e.getMessage()));
    }
  }

  /**
   * Reads a report on rules of the catalogue.
   *
   * @param json what {@link #write} returned
   * @return the report, and the name of its document
   * @throws ReportReadException as {@link #read(String, RuleSet)} does
   */
  public static ReportedDocument read(String json) throws ReportReadException {
    return read(json, RuleSet.standard());
  }

  /**
   * Reads a report.
   *
   * @param json what {@link #write} returned
   * @param rules the rules the report can have findings of
   * @return the name of the document, and a report equal to the one that was written, except for
   *     the reasons of waivers, which are not written, and for codes of own enums, which are texts
   * @throws ReportReadException if the text is no report of this version, or has a finding of a
   *     rule that is not among the given ones
   */
  public static ReportedDocument read(String json, RuleSet rules) throws ReportReadException {
    try {
      return new ReportReader(rules).read(json, ReportedDocument::of);
    } catch (WrongReport e) {
      throw new ReportReadException(Objects.toString(e.getMessage()));
    }
  }
}
