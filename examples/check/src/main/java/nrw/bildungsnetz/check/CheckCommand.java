package nrw.bildungsnetz.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.DocumentResult;
import nrw.bildungsnetz.json.FailureReason;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReportReadException;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.ReportDiff;
import nrw.bildungsnetz.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the program: its options, and what it does with each document. */
@Command(
    name = "bildungsnetz-check",
    versionProvider = ProgramVersion.class,
    synopsisHeading = "Aufruf: ",
    customSynopsis = "bildungsnetz-check [OPTIONEN] [DATEI|ORDNER ...]",
    description = {
      "",
      "Prüft Dokumente Regionaler Bildungsnetzwerke, ein Netzwerk oder ein Verzeichnis vieler, und"
          + " sagt, was gefunden wurde.",
      ""
    },
    exitCodeListHeading = "%nStatus am Ende:%n",
    exitCodeList = "0:siehe die Tabelle",
    footer = {
      "",
      "Was annehmbar ist, sagen die Profile (sonst: keine Fehler) oder --fail-on; mit --baseline"
          + " entscheidet nur, was neu ist."
    })
final class CheckCommand implements Callable<Integer> {

  private final InputStream in;
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "de|en",
      defaultValue = "de",
      description = "Sprache des Berichts (sonst: de).")
  private Language language = Language.DE;

  @Option(
      names = "--format",
      paramLabel = "text|email|markdown|json|sarif",
      defaultValue = "text",
      description =
          "Form des Berichts: Text, E-Mail mit Betreff, Markdown, JSON mit einer Zeile je Dokument,"
              + " oder SARIF 2.1.0 mit einem Protokoll für alle Dokumente (sonst: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--profile",
      paramLabel = "DATEI",
      description =
          "Profil, nach dem geprüft wird. Mehrfach möglich; das spätere geht dem früheren vor.")
  private List<String> profileFiles = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "JJJJ-MM-TT",
      converter = DayConverter.class,
      description = "Tag, zu dem die Netzwerke betrachtet werden (sonst: heute).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--baseline",
      paramLabel = "BERICHT",
      description =
          "Früherer Bericht (--format json): Nur was seither neu ist, entscheidet über den Status;"
              + " Neues und Erledigtes wird genannt.")
  private @Nullable String baselineFile;

  @Option(
      names = "--errors-only",
      description = "Führt nur Fehler auf. Über den Status entscheidet alles wie sonst.")
  private boolean errorsOnly;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info",
      description =
          "Ab welcher Schwere ein Befund nicht annehmbar ist (sonst: wie die Profile sagen).")
  private @Nullable Severity failOn;

  @Option(
      names = "--sarif-for",
      paramLabel = "github",
      description =
          "Hält SARIF unter den Grenzen von GitHub: die 5.000 gewichtigsten Ergebnisse und die Zahl"
              + " der übrigen (sonst: vollständig).")
  private @Nullable SarifReader sarifFor;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Zeigt diese Hilfe.")
  @SuppressWarnings("unused") // used only by picocli
  private boolean helpAsked;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Zeigt die Version des Programms und der Regeln.")
  @SuppressWarnings("unused") // used only by picocli
  private boolean versionAsked;

  @Parameters(
      paramLabel = "DATEI|ORDNER",
      descriptionKey = "files",
      description =
          "Was geprüft wird: Dateien mit einem Dokument, einer Liste oder einem Dokument je Zeile;"
              + " von einem Ordner alle Dateien .json, .ndjson und .jsonl darin; - oder nichts für"
              + " die Standardeingabe.")
  private List<String> arguments = new ArrayList<>();

  CheckCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  /** The languages of a report. */
  enum Language {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }
  }

  /** Whose limits a SARIF log keeps. */
  enum SarifReader {
    GITHUB
  }

  @Override
  public Integer call() {
    return run().status();
  }

  private Situation run() {
    ProgramTexts texts = new ProgramTexts(language.locale);
    Profiles profiles = Profiles.read(profileFiles, reader());
    if (!profiles.areAllUsable()) {
      tell(profiles, texts);
      return Situation.NOT_USABLE;
    }
    Optional<Baseline> baseline = readBaseline(texts);
    return baseline.isEmpty()
        ? Situation.NOT_USABLE
        : check(reader().using(RuleSet.standard().under(profiles.layers())), baseline.get(), texts);
  }

  /** Empty if it cannot be read, which has been told. */
  private Optional<Baseline> readBaseline(ProgramTexts texts) {
    if (baselineFile == null) {
      return Optional.of(Baseline.NONE);
    }
    try {
      return Optional.of(Baseline.read(baselineFile));
    } catch (IOException e) {
      err().println(texts.problem("READING_FAILED", baselineFile));
    } catch (ReportReadException e) {
      err().println(texts.problem("baseline", baselineFile));
      err().println(e.getMessage());
    }
    return Optional.empty();
  }

  /** Under a faulty profile nothing is checked, which a log for programs says as well. */
  private void tell(Profiles profiles, ProgramTexts texts) {
    ReportOutput reports = openReports(out());
    profiles
        .unreadable()
        .forEach(
            (file, reason) -> {
              err().println(texts.problem("READING_FAILED", file));
              reports.addFailure(file, texts.profileTitle(file), reason);
            });
    for (Profiles.Faulty profile : profiles.faulty()) {
      String title = texts.profileTitle(profile.file());
      reports.add(profile.report(), profile.file(), profile.file(), title);
      if (format == Format.SARIF) {
        reports.addFailure(profile.file(), title, FailureReason.UNUSABLE_PROFILE);
      }
      err().println(texts.problem("profile", profile.file()));
    }
    reports.end(0);
  }

  private ReportOutput openReports(PrintWriter out) {
    return format.to(out, language.locale, sarifFor == SarifReader.GITHUB);
  }

  private Situation check(NetworkJson reader, Baseline baseline, ProgramTexts texts) {
    Tally tally = new Tally();
    ProgressLine progress = new ProgressLine(err(), terminal, texts);
    Inputs inputs =
        Inputs.of(
            arguments,
            in,
            reader
                .readMany()
                .onProgress(
                    now -> {
                      progress.show(now);
                      tally.passOver(now.getPassedOver());
                    }));
    if (format.hasTable() && !inputs.isLive()) {
      try (Details details = Details.create()) {
        check(
            inputs,
            openReports(details.writer()),
            details.writer(),
            tally,
            baseline,
            progress,
            texts);
        printTable(tally);
        details.printTo(out());
      } catch (IOException e) {
        err().println(texts.problem("output", Objects.toString(e.getMessage())));
        return Situation.NOT_WRITTEN;
      }
    } else {
      check(inputs, openReports(out()), out(), tally, baseline, progress, texts);
      if (format.hasTable()) {
        printTable(tally);
      }
    }
    end(tally, texts);
    return situation(tally, texts);
  }

  private void check(
      Inputs inputs,
      ReportOutput reports,
      PrintWriter details,
      Tally tally,
      Baseline baseline,
      ProgressLine progress,
      ProgramTexts texts) {
    for (String name : inputs.unusable()) {
      failed(name, name, FailureReason.NOT_FOUND, reports, tally, texts);
    }
    try (Stream<DocumentResult> results = inputs.documents().results()) {
      results.forEach(
          result ->
              progress.giveWayTo(() -> tell(result, reports, details, tally, baseline, texts)));
    }
    progress.end();
    reports.end(tally.passedOver());
  }

  private void printTable(Tally tally) {
    tally
        .table(format == Format.MARKDOWN, language.locale)
        .ifPresent(table -> out().println(table));
  }

  private void end(Tally tally, ProgramTexts texts) {
    if (tally.passedOver() > 0) {
      (format == Format.TEXT ? out() : err()).println(texts.passedOver(tally.passedOver()));
    }
    if (format == Format.TEXT && tally.documents() > 1) {
      RunSummary.print(tally, out(), texts);
    }
  }

  private void tell(
      DocumentResult result,
      ReportOutput reports,
      PrintWriter details,
      Tally tally,
      Baseline baseline,
      ProgramTexts texts) {
    result
        .getReport()
        .ifPresent(
            report -> {
              Optional<ReportDiff> diff = baseline.compare(result.getPlace().getName(), report);
              String title = texts.title(result);
              tally.add(title, report, new Judgement(failOn).accepts(report, diff));
              reports.add(
                  errorsOnly ? report.filter(Severity.ERROR) : report,
                  result.getPlace().getSource(),
                  result.getPlace().getName(),
                  title);
              if (baseline.isGiven()) {
                tell(diff, result, details, texts);
              }
            });
    result
        .getFailure()
        .ifPresent(
            failure ->
                failed(
                    result.getPlace().getSource(),
                    texts.title(result),
                    FailureReason.of(failure),
                    reports,
                    tally,
                    texts));
    if (details.checkError() || out().checkError()) {
      throw new OutputFailed();
    }
  }

  private void failed(
      String file,
      String title,
      FailureReason reason,
      ReportOutput reports,
      Tally tally,
      ProgramTexts texts) {
    tally.addUnreadable(title, reason, language.locale);
    reports.addFailure(file, title, reason);
    err().println(texts.problem(reason.name(), file));
    if (reason == FailureReason.NOT_FOUND && FileNames.mayBeMisread(file)) {
      err().println(texts.misread(FileNames.encoding()));
    }
  }

  /** Programs read the reports on standard output, so there what is new stands beside them. */
  private void tell(
      Optional<ReportDiff> diff, DocumentResult result, PrintWriter details, ProgramTexts texts) {
    PrintWriter to = format == Format.TEXT ? details : err();
    String name = result.getPlace().toString();
    to.println(texts.sinceBaseline(diff.isPresent(), name));
    diff.ifPresent(each -> to.println(each.toText(language.locale)));
  }

  private Situation situation(Tally tally, ProgramTexts texts) {
    if (tally.unreadable() > 0) {
      return tally.areFoldersEmpty() ? Situation.EMPTY_FOLDER : Situation.NOT_READ;
    } else if (tally.documents() == 0) {
      err().println(texts.problem("none", ""));
      return Situation.NO_DOCUMENT;
    }
    return tally.notAcceptable() == 0 ? Situation.ALL_ACCEPTABLE : Situation.NOT_ACCEPTABLE;
  }

  private NetworkJson reader() {
    NetworkJson json = NetworkJson.create();
    ZoneOffset zone = ZoneOffset.UTC;
    return asOf == null ? json : json.on(Clock.fixed(asOf.atStartOfDay(zone).toInstant(), zone));
  }

  private PrintWriter out() {
    return commandSpec().commandLine().getOut();
  }

  private PrintWriter err() {
    return commandSpec().commandLine().getErr();
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("Started without a command line");
    }
    return spec;
  }
}
