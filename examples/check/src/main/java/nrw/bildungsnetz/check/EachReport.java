package nrw.bildungsnetz.check;

import java.io.PrintWriter;
import java.util.Locale;
import nrw.bildungsnetz.validation.Report;

/**
 * Prints each report as soon as it is available.
 *
 * @param form renders one report
 * @param out receives the reports
 * @param locale the language of the reports
 */
record EachReport(Form form, PrintWriter out, Locale locale) implements ReportOutput {

  /** Renders a report. */
  @FunctionalInterface
  interface Form {
    String of(Report report, String name, String title, Locale locale);
  }

  @Override
  public void add(Report report, String file, String name, String title) {
    out.println(form.of(report, name, title, locale));
  }

  @Override
  public void end() {}
}
