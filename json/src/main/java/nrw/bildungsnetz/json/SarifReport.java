package nrw.bildungsnetz.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.validation.Report;

/**
 * Writes reports as SARIF 2.1.0, the format in which code hosting services and editors import
 * findings. Thread-safe.
 *
 * <pre>{@code
 * String log = SarifReport.write(report, "networks/olpe.json", Locale.ENGLISH);
 * }</pre>
 *
 * <p>Each document is an artifact of the run; its properties hold the report's statements about the
 * document as a whole. Documents with the same name, such as those of one file, are one artifact.
 * Relative names are relative to the base {@code SRCROOT}, absolute ones become {@code file:} URIs.
 * Findings accepted by a waiver are suppressed results. What could not be read or judged are tool
 * execution notifications of the invocation, rules that a profile switches off are tool
 * configuration notifications; the invocation is successful if every report is complete. {@link
 * SarifWriter} writes a log report by report.
 *
 * @since 0.1.0
 */
public final class SarifReport {

  private SarifReport() {}

  /**
   * Writes the report on one document as a log with one run, on one line, without a line
   * terminator.
   *
   * @param report the report
   * @param document the path of the document, relative or absolute, with slashes; characters that a
   *     URI does not allow in a path are encoded
   * @param locale the language of all texts: English for a locale whose language is English, German
   *     for every other
   * @return a SARIF log
   */
  public static String write(Report report, String document, Locale locale) {
    return write(List.of(ReportedDocument.of(document, report)), locale);
  }

  /**
   * Writes the reports on several documents as a log with one run, on one line, without a line
   * terminator.
   *
   * @param documents the reports, each with the path of its document: relative or absolute, with
   *     slashes; characters that a URI does not allow in a path are encoded
   * @param locale the language of all texts: English for a locale whose language is English, German
   *     for every other
   * @return a SARIF log; without results if there are no reports
   */
  public static String write(List<ReportedDocument> documents, Locale locale) {
    StringWriter text = new StringWriter();
    try (SarifWriter log = SarifWriter.to(text, SarifWriter.Options.in(locale))) {
      documents.forEach(each -> log.add(each.getDocument(), each.getReport()));
    }
    return text.toString();
  }
}
