package nrw.bildungsnetz.json;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nrw.bildungsnetz.json.reading.DocumentKind;

/** The reader's reports on mutations and malformed documents, recorded for comparison. */
final class Recording {

  /** How many mutations are read in every build. */
  private static final int KEPT_MUTATIONS = 500;

  /** For how many of them the whole report is recorded. */
  private static final int KEPT_REPORTS = 300;

  private static final int KEPT_SIZES_OF_LIMITS = 2;
  private static final int ALL_SIZES_OF_LIMITS = 20;

  private Recording() {}

  /**
   * Writes everything that can be compared to a folder: the digests of all reports, and the
   * reports.
   *
   * @param args the folder, the first mutation, and the end of the range (exclusive)
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (Writer digests = Files.newBufferedWriter(folder.resolve("digests.txt"));
        Writer reports =
            new OutputStreamWriter(
                new GZIPOutputStream(
                    Files.newOutputStream(folder.resolve("reports.txt.gz")), 1 << 16),
                StandardCharsets.UTF_8)) {
      for (Sample sample : tables()) {
        for (Limits limits : limits(ALL_SIZES_OF_LIMITS)) {
          record(sample, limits, digests, reports);
        }
      }
      for (int number = Integer.parseInt(args[1]); number < Integer.parseInt(args[2]); number++) {
        Sample sample = Mutations.of(number);
        record(sample, Limits.DEFAULT, digests, reports);
        for (Limits limits : SmallLimits.of(number)) {
          record(sample, limits, digests, reports);
        }
      }
    }
  }

  private static void record(Sample sample, Limits limits, Writer digests, Writer reports)
      throws IOException {
    for (boolean asText : new boolean[] {false, true}) {
      String report = guarded(sample, limits, asText);
      String title = sample.name() + (asText ? " text " : " bytes ") + limits;
      digests.write(FullReport.digest(report) + " " + title + "\n");
      reports.write(title + "\n" + report);
    }
  }

  private static String guarded(Sample sample, Limits limits, boolean asText) {
    try {
      return FullReport.whole(Documents.READER.withLimits(limits), sample, asText);
    } catch (RuntimeException e) {
      return e + "\n";
    }
  }

  /** The reports on some mutations, read as bytes, and as text where that differs. */
  static List<String> keptReports() {
    return IntStream.range(0, KEPT_REPORTS)
        .mapToObj(Mutations::of)
        .flatMap(Recording::keptReport)
        .toList();
  }

  private static Stream<String> keptReport(Sample sample) {
    String ofBytes = FullReport.ofTheReader(Documents.READER, sample, false);
    String ofText = FullReport.ofTheReader(Documents.READER, sample, true);
    String report = sample.name() + "\n" + ofBytes;
    return (ofText.equals(ofBytes) ? report : report + "as a text\n" + ofText).lines();
  }

  /** Digests of the reports on more mutations, with and without small limits. */
  static List<String> keptDigests() {
    return IntStream.range(0, KEPT_MUTATIONS)
        .mapToObj(
            number -> {
              Limits small = SmallLimits.of(number).get(number % SmallLimits.KINDS);
              return digest(Mutations.of(number), List.of(Limits.DEFAULT, small));
            })
        .toList();
  }

  /** Digests of the reports on the malformed documents, with and without small limits. */
  static List<String> keptTables() {
    List<Limits> limits = limits(KEPT_SIZES_OF_LIMITS);
    return tables().stream().map(sample -> digest(sample, limits)).toList();
  }

  private static String digest(Sample sample, List<Limits> all) {
    StringBuilder reports = new StringBuilder();
    for (Limits limits : all) {
      NetworkJson reader = Documents.READER.withLimits(limits);
      reports.append(FullReport.ofTheReader(reader, sample, false));
      reports.append(FullReport.ofTheReader(reader, sample, true));
    }
    return FullReport.digest(reports.toString()) + " " + sample.name();
  }

  private static List<Limits> limits(int sizes) {
    List<Limits> limits = new ArrayList<>(List.of(Limits.DEFAULT));
    IntStream.range(0, sizes).forEach(size -> limits.addAll(SmallLimits.of(size)));
    return limits;
  }

  static List<Sample> tables() {
    return Stream.of(
            samples(MalformedDocuments.ALL, DocumentKind.NETWORK),
            samples(RegisterDocuments.ROWS, DocumentKind.REGISTER),
            samples(ProfileDocuments.MALFORMED, DocumentKind.PROFILE))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> samples(List<MalformedDocument> rows, DocumentKind<?, ?> kind) {
    return rows.stream().map(row -> Sample.of(row.name(), kind, row.bytes())).toList();
  }
}
