package nrw.bildungsnetz.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import nrw.bildungsnetz.texts.HarmlessText;
import picocli.CommandLine;

/** Entry point of the program that checks networks. Output is UTF-8 regardless of the system. */
public final class CheckProgram {

  private static final int LONGEST_MESSAGE = 512;

  private final ProgramTexts texts;
  private final WatchedOutput watched;
  private final PrintWriter out;
  private final PrintWriter err;

  private CheckProgram(Locale locale, OutputStream out, OutputStream err) {
    this.texts = new ProgramTexts(locale);
    this.watched = new WatchedOutput(out);
    this.out = new PrintWriter(watched, true, StandardCharsets.UTF_8);
    this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /**
   * Checks networks.
   *
   * @param args the options and files; {@code --help} explains them
   */
  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(System.in, out, err, Terminal.ofThisProcess(), args));
  }

  /**
   * Checks networks using the given streams.
   *
   * @param in standard input
   * @param out receives the reports
   * @param err receives error messages
   * @param args the options and files
   * @return the exit status; {@code --help} tells which there are
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(in, out, err, Terminal.NONE, args);
  }

  static int run(
      InputStream in, OutputStream out, OutputStream err, Terminal terminal, String... args) {
    Locale locale = Languages.of(args);
    return new CheckProgram(locale, out, err)
        .run(args, new CheckCommand(in, terminal), Languages.isEnglish(locale));
  }

  /** Runs a command, which a test can replace by one that fails. */
  static int run(PrintStream out, PrintStream err, Object command, String... args) {
    return new CheckProgram(Languages.of(args), out, err).run(args, command, false);
  }

  private int run(String[] args, Object command, boolean inEnglish) {
    int status;
    try {
      CommandLine commandLine = new CommandLine(command);
      if (inEnglish) {
        Languages.translate(commandLine);
      }
      commandLine
          .getHelpSectionMap()
          .put(
              CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
              help -> ExitStatuses.table(texts));
      status =
          commandLine
              .setOut(out)
              .setErr(err)
              .setCaseInsensitiveEnumValuesAllowed(true)
              // A file may be called "@name.json"; it must not be read as options.
              .setExpandAtFiles(false)
              .setParameterExceptionHandler((fault, given) -> misused(fault))
              .setExecutionExceptionHandler((fault, line, parsed) -> couldNotRun(fault))
              .execute(args);
    } catch (Throwable fault) {
      // Also for lack of memory, or the status would be that of a document that is not acceptable.
      status = couldNotRun(fault);
    }
    out.flush();
    IOException failure = watched.failure();
    return failure == null ? status : tell(failure);
  }

  private int tell(IOException failure) {
    if (!WatchedOutput.isReaderGone(failure)) {
      err.println(texts.problem("output", Objects.requireNonNullElse(failure.getMessage(), "")));
    }
    return Situation.NOT_WRITTEN.status();
  }

  /** Tells what is wrong with the arguments, which may be names of files. */
  private int misused(CommandLine.ParameterException fault) {
    err.println(HarmlessText.of(new UsageErrors(texts).message(fault), LONGEST_MESSAGE));
    fault.getCommandLine().usage(err);
    return Situation.NOT_USABLE.status();
  }

  /** Handles a bug: prints only the exception type, as the message may contain document content. */
  private int couldNotRun(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      err.println(texts.problem("memory", ""));
    } else if (watched.failure() == null) {
      err.println(texts.problem("fault", fault.getClass().getSimpleName()));
    }
    return Situation.FAULT.status();
  }
}
