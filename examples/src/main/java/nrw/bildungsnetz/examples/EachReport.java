package nrw.bildungsnetz.examples;

import java.io.PrintWriter;
import java.util.Locale;
import nrw.bildungsnetz.validation.Report;

/**
 * Prints each report as soon as it is there.
 *
 * @param form the form of one report
 * @param out where they go
 * @param locale their language
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
