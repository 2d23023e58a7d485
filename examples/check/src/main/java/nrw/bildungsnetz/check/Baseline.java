package nrw.bildungsnetz.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.json.ReportJson;
import nrw.bildungsnetz.json.ReportReadException;
import nrw.bildungsnetz.json.ReportedDocument;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.ReportDiff;

/** Earlier reports, as {@code --format json} printed them, by the name of their document. */
final class Baseline {

  /** No earlier reports were given. */
  static final Baseline NONE = new Baseline(false, Map.of());

  private final boolean given;
  private final Map<String, Report> reports;

  private Baseline(boolean given, Map<String, Report> reports) {
    this.given = given;
    this.reports = reports;
  }

  /**
   * Reads earlier reports.
   *
   * @throws IOException if the file cannot be read
   * @throws ReportReadException if a line is no report; the message says which
   */
  static Baseline read(String file) throws IOException, ReportReadException {
    Map<String, Report> reports = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !ReportJson.isFailure(line)) {
          ReportedDocument document = ReportJson.read(line);
          reports.put(document.getDocument(), document.getReport());
        }
      }
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
    return new Baseline(true, reports);
  }

  /**
   * What differs from the earlier report on a document; empty where no earlier reports were given,
   * or none on this document, so that all its findings are new.
   */
  Optional<ReportDiff> compare(String document, Report report) {
    return Optional.ofNullable(reports.get(document))
        .map(earlier -> ReportDiff.between(earlier, report));
  }

  boolean isGiven() {
    return given;
  }
}
