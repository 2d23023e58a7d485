package nrw.bildungsnetz.check;

import java.io.PrintWriter;
import java.util.Locale;
import nrw.bildungsnetz.json.ReportJson;
import nrw.bildungsnetz.rendering.EmailText;
import nrw.bildungsnetz.rendering.ReportRendering;
import nrw.bildungsnetz.validation.Report;

/** The output formats of a report. To add a format, add a constant. */
enum Format {
  TEXT((report, name, title, locale) -> ReportRendering.in(locale).terminal(report, title)),
  EMAIL((report, name, title, locale) -> email(report, title, locale)),
  MARKDOWN((report, name, title, locale) -> ReportRendering.in(locale).markdown(report, title)),
  JSON((report, name, title, locale) -> ReportJson.write(report, name, locale)),
  SARIF(SarifOutput::new);

  @SuppressWarnings("ImmutableEnumChecker") // each opening is a stateless function
  private final Opening opening;

  Format(EachReport.Form form) {
    this((out, locale) -> new EachReport(form, out, locale));
  }

  Format(Opening opening) {
    this.opening = opening;
  }

  /** Opens the report output of one run. */
  @FunctionalInterface
  private interface Opening {
    ReportOutput to(PrintWriter out, Locale locale);
  }

  ReportOutput to(PrintWriter out, Locale locale) {
    return opening.to(out, locale);
  }

  private static String email(Report report, String title, Locale locale) {
    EmailText email = ReportRendering.in(locale).email(report, title);
    return new ProgramTexts(locale).emailSubject()
        + " "
        + email.getSubject()
        + "\n\n"
        + email.getBody();
  }
}
