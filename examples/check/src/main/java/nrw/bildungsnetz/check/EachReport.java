package nrw.bildungsnetz.check;

import java.io.PrintWriter;
import java.util.Locale;
import nrw.bildungsnetz.json.FailureReason;
import nrw.bildungsnetz.validation.Report;

/**
 * Prints each report as soon as it is available.
 *
 * @param form renders one report
 * @param failure renders what stands in place of one
 * @param out receives the reports
 * @param locale the language of the reports
 */
record EachReport(Form form, Failure failure, PrintWriter out, Locale locale)
    implements ReportOutput {

  /** Renders a report. */
  @FunctionalInterface
  interface Form {
    String of(Report report, String name, String title, Locale locale);
  }

  /** Renders that a document could not be checked. */
  @FunctionalInterface
  interface Failure {
    String of(String file, String title, FailureReason reason, Locale locale);
  }

  @Override
  public void add(Report report, String file, String name, String title) {
    out.println(form.of(report, name, title, locale));
  }

  @Override
  public void addFailure(String file, String title, FailureReason reason) {
    String text = failure.of(file, title, reason, locale);
    if (!text.isEmpty()) {
      out.println(text);
    }
  }

  @Override
  public void end(long passedOver) {}
}
