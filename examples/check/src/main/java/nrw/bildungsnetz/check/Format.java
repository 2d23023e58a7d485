package nrw.bildungsnetz.check;

import java.io.PrintWriter;
import java.util.Locale;
import nrw.bildungsnetz.json.FailureReason;
import nrw.bildungsnetz.json.ReportJson;
import nrw.bildungsnetz.rendering.EmailText;
import nrw.bildungsnetz.rendering.ReportRendering;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Report;

/** The output formats of a report. To add a format, add a constant. */
enum Format {
  // In the formats with a table, what could not be checked stands in it.
  TEXT(
      (report, name, title, locale) -> ReportRendering.in(locale).terminal(report, title),
      (file, title, reason, locale) -> ""),
  EMAIL(
      (report, name, title, locale) -> email(report, title, locale),
      (file, title, reason, locale) ->
          header(notChecked(title, reason, locale)) + notChecked(title, reason, locale)),
  MARKDOWN(
      (report, name, title, locale) -> ReportRendering.in(locale).markdown(report, title),
      (file, title, reason, locale) -> ""),
  JSON(
      (report, name, title, locale) -> ReportJson.write(report, name, locale),
      (file, title, reason, locale) -> ReportJson.writeFailure(file, reason, locale)),
  SARIF(SarifOutput::new);

  private static final int LONGEST_TITLE = 256;

  @SuppressWarnings("ImmutableEnumChecker") // each opening is a stateless function
  private final Opening opening;

  Format(EachReport.Form form, EachReport.Failure failure) {
    this((out, locale, forGitHub) -> new EachReport(form, failure, out, locale));
  }

  Format(Opening opening) {
    this.opening = opening;
  }

  /** Opens the report output of one run. */
  @FunctionalInterface
  private interface Opening {
    ReportOutput to(PrintWriter out, Locale locale, boolean forGitHub);
  }

  ReportOutput to(PrintWriter out, Locale locale, boolean forGitHub) {
    return opening.to(out, locale, forGitHub);
  }

  /** Whether people read it, who want to see first which of many documents is wrong. */
  boolean hasTable() {
    return this == TEXT || this == MARKDOWN;
  }

  private static String notChecked(String title, FailureReason reason, Locale locale) {
    return HarmlessText.of(title, LONGEST_TITLE) + ": " + reason.getText(locale);
  }

  private static String email(Report report, String title, Locale locale) {
    EmailText email = ReportRendering.in(locale).email(report, title);
    return header(email.getSubject()) + email.getBody();
  }

  /** The name of the header is the same in every language (RFC 5322). */
  private static String header(String subject) {
    return "Subject: " + subject + "\n\n";
  }
}
