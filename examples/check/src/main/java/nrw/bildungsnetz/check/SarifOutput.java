package nrw.bildungsnetz.check;

import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.json.ReportedDocument;
import nrw.bildungsnetz.json.SarifReport;
import nrw.bildungsnetz.validation.Report;

/**
 * Prints a single SARIF log for all documents of the run, or none if no document could be checked.
 */
final class SarifOutput implements ReportOutput {

  private final List<ReportedDocument> documents = new ArrayList<>();
  private final PrintWriter out;
  private final Locale locale;

  SarifOutput(PrintWriter out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  @Override
  public void add(Report report, String file, String name, String title) {
    documents.add(ReportedDocument.of(file.replace(File.separatorChar, '/'), report));
  }

  @Override
  public void end() {
    if (!documents.isEmpty()) {
      out.println(SarifReport.write(documents, locale));
    }
  }
}
