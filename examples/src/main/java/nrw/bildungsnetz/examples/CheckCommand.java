package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the program: its options, and what it does with each document. */
@Command(
    name = "bildungsnetz-check",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Checks documents of Regionale Bildungsnetzwerke, one network or a register of many, and"
            + " prints what was found.",
    footer = {
      "",
      "Exit status: 0 all documents conform, 1 findings of severity ERROR, 2 could not run."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int CONFORMING = 0;
  private static final int ERRORS = 1;
  private static final int COULD_NOT_RUN = 2;

  private final InputStream in;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "de|en",
      defaultValue = "de",
      description = "Language of the report (default: de).")
  private Language language = Language.DE;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Text for people, or JSON, one line a document (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "The day on which the networks are looked at (default: today).")
  private @Nullable LocalDate asOf;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description =
          "Documents to check; of a folder, all .json files below it; - or nothing for standard input.")
  private List<String> arguments = new ArrayList<>();

  CheckCommand(InputStream in) {
    this.in = in;
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

  /** The forms of a report. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    PrintWriter out = commandSpec().commandLine().getOut();
    PrintWriter err = commandSpec().commandLine().getErr();
    ReportText text = new ReportText(language.locale);
    Inputs inputs = Inputs.of(arguments, in);
    inputs.problems().forEach(problem -> err.println(text.problem(problem)));
    int status = inputs.problems().isEmpty() ? CONFORMING : COULD_NOT_RUN;
    NetworkJson reader = reader();
    Tally tally = new Tally();
    for (Input input : inputs.readable()) {
      try {
        Checked checked = input.check(reader);
        tally.add(checked.report().isValid());
        out.println(rendered(input.name(), checked, text));
      } catch (IOException e) {
        err.println(text.problem(new Inputs.Problem("unreadable", input.name())));
        status = COULD_NOT_RUN;
      }
    }
    if (format == Format.TEXT && tally.documents() > 1) {
      out.println(text.summary(tally));
    }
    return Math.max(status, tally.allValid() ? CONFORMING : ERRORS);
  }

  private NetworkJson reader() {
    NetworkJson json = NetworkJson.create();
    ZoneId zone = ZoneId.of("Europe/Berlin");
    return asOf == null ? json : json.on(Clock.fixed(asOf.atStartOfDay(zone).toInstant(), zone));
  }

  private String rendered(String name, Checked checked, ReportText text) {
    return format == Format.JSON
        ? ReportJson.write(checked.report(), name, language.locale)
        : text.of(name, checked);
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("Started without a command line");
    }
    return spec;
  }
}
