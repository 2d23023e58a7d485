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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.DocumentResult;
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
    footer = {
      "",
      "Status am Ende: 0 alles ist annehmbar, 1 ein Dokument ist nicht annehmbar oder es gibt"
          + " keines, 2 es konnte nicht wie verlangt geprüft werden.",
      "Was annehmbar ist, sagen die Profile (sonst: keine Fehler) oder --fail-on; mit --baseline"
          + " entscheidet nur, was neu ist."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int ACCEPTABLE = 0;
  private static final int NOT_ACCEPTABLE = 1;
  private static final int COULD_NOT_RUN = 2;

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

  @Override
  public Integer call() {
    ProgramTexts texts = new ProgramTexts(language.locale);
    Profiles profiles = Profiles.read(profileFiles, reader());
    if (profiles.areAllUsable()) {
      Optional<Baseline> baseline = readBaseline(texts);
      return baseline.isEmpty()
          ? COULD_NOT_RUN
          : check(
              reader().using(RuleSet.standard().under(profiles.layers())), baseline.get(), texts);
    }
    tell(profiles, texts);
    return COULD_NOT_RUN;
  }

  /** Empty if it cannot be read, which has been told. */
  private Optional<Baseline> readBaseline(ProgramTexts texts) {
    if (baselineFile == null) {
      return Optional.of(Baseline.NONE);
    }
    try {
      return Optional.of(Baseline.read(baselineFile));
    } catch (IOException e) {
      err().println(texts.problem("unreadable", baselineFile));
    } catch (ReportReadException e) {
      err().println(texts.problem("baseline", baselineFile));
      err().println(e.getMessage());
    }
    return Optional.empty();
  }

  private void tell(Profiles profiles, ProgramTexts texts) {
    profiles.unreadable().forEach(file -> err().println(texts.problem("unreadable", file)));
    ReportOutput reports = format.to(out(), language.locale);
    for (Profiles.Faulty profile : profiles.faulty()) {
      reports.add(
          profile.report(), profile.file(), profile.file(), texts.profileTitle(profile.file()));
      err().println(texts.problem("profile", profile.file()));
    }
    reports.end();
  }

  private int check(NetworkJson reader, Baseline baseline, ProgramTexts texts) {
    ProgressLine progress = new ProgressLine(err(), terminal, texts);
    Inputs inputs = Inputs.of(arguments, in, reader.readMany().onProgress(progress::show));
    inputs.unusable().forEach(name -> err().println(texts.problem("missing", name)));
    Tally tally = new Tally();
    ReportOutput reports = format.to(out(), language.locale);
    try (Stream<DocumentResult> results = inputs.documents().results()) {
      results.forEach(
          result -> progress.giveWayTo(() -> tell(result, reports, tally, baseline, texts)));
    }
    progress.end();
    reports.end();
    if (format == Format.TEXT && tally.documents() > 1) {
      RunSummary.print(tally, out(), texts);
    }
    if (inputs.unusable().isEmpty() && tally.isEmpty()) {
      err().println(texts.problem("none", ""));
      return NOT_ACCEPTABLE;
    }
    return status(tally, inputs);
  }

  private void tell(
      DocumentResult result,
      ReportOutput reports,
      Tally tally,
      Baseline baseline,
      ProgramTexts texts) {
    result
        .getReport()
        .ifPresent(
            report -> {
              Optional<ReportDiff> diff = baseline.compare(result.getPlace().getName(), report);
              tally.add(report, new Judgement(failOn).accepts(report, diff));
              reports.add(
                  errorsOnly ? report.filter(Severity.ERROR) : report,
                  result.getPlace().getSource(),
                  result.getPlace().getName(),
                  texts.title(result));
              if (baseline.isGiven()) {
                tell(diff, result, texts);
              }
            });
    result
        .getFailure()
        .ifPresent(
            failure -> {
              tally.addUnreadable();
              err()
                  .println(
                      texts.problem(Failures.key(result, failure), result.getPlace().getSource()));
            });
  }

  /** Programs read the reports on standard output, so there what is new stands beside them. */
  private void tell(Optional<ReportDiff> diff, DocumentResult result, ProgramTexts texts) {
    PrintWriter out = format == Format.TEXT ? out() : err();
    String name = result.getPlace().toString();
    out.println(texts.sinceBaseline(diff.isPresent(), name));
    diff.ifPresent(each -> out.println(each.toText(language.locale)));
  }

  private static int status(Tally tally, Inputs inputs) {
    if (tally.unreadable() > 0 || !inputs.unusable().isEmpty()) {
      return COULD_NOT_RUN;
    }
    return tally.notAcceptable() == 0 ? ACCEPTABLE : NOT_ACCEPTABLE;
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
