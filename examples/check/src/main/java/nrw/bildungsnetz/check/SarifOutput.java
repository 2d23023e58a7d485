package nrw.bildungsnetz.check;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import nrw.bildungsnetz.json.FailureReason;
import nrw.bildungsnetz.json.SarifWriter;
import nrw.bildungsnetz.validation.Report;

/** Prints a single SARIF log for the run, whatever could be checked. */
final class SarifOutput implements ReportOutput {

  private final PrintWriter out;
  private final SarifWriter log;

  SarifOutput(PrintWriter out, Locale locale, boolean forGitHub) {
    SarifWriter.Options options =
        SarifWriter.Options.in(locale).relativeTo(Path.of("").toAbsolutePath().toUri());
    this.out = out;
    this.log = SarifWriter.to(out, forGitHub ? options.forGitHub() : options);
  }

  @Override
  public void add(Report report, String file, String name, String title) {
    log.add(withSlashes(file), report);
  }

  @Override
  public void addFailure(String file, String title, FailureReason reason) {
    log.addFailure(withSlashes(file), reason);
  }

  @Override
  public void end(long passedOver) {
    if (passedOver > 0) {
      log.addPassedOver(passedOver);
    }
    log.close();
    out.println();
  }

  private static String withSlashes(String file) {
    return file.replace(File.separatorChar, '/');
  }
}
