package nrw.bildungsnetz.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nrw.bildungsnetz.texts.HarmlessText;
import picocli.CommandLine;

/** Entry point of the program that checks networks. Output is UTF-8 regardless of the system. */
public final class CheckProgram {

  private static final int LONGEST_MESSAGE = 512;

  private CheckProgram() {}

  /**
   * Checks networks.
   *
   * @param args the options and files; {@code --help} explains them
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(System.in, out, err, Terminal.ofThisProcess(), args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Checks networks using the given streams.
   *
   * @param in standard input
   * @param out receives the reports
   * @param err receives error messages
   * @param args the options and files
   * @return 0 if all documents are acceptable, 1 if one is not, 2 if the program could not run as
   *     asked
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(in, out, err, Terminal.NONE, args);
  }

  static int run(
      InputStream in, PrintStream out, PrintStream err, Terminal terminal, String... args) {
    return inLanguageOf(args, new CommandLine(new CheckCommand(in, terminal)))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file may be called "@name.json"; it must not be read as options.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(CheckProgram::misused)
        .setExecutionExceptionHandler(CheckProgram::couldNotRun)
        .execute(args);
  }

  /** Help is shown before options are taken, so its language is looked for among the arguments. */
  private static CommandLine inLanguageOf(String[] args, CommandLine commandLine) {
    String all = " " + String.join(" ", args).toLowerCase(Locale.ROOT) + " ";
    return all.contains(" --lang en ") || all.contains(" --lang=en ")
        ? commandLine.setResourceBundle(englishHelp())
        : commandLine;
  }

  private static ResourceBundle englishHelp() {
    try (InputStream file = CheckProgram.class.getResourceAsStream("help_en.properties")) {
      return new PropertyResourceBundle(
          new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells what is wrong with the arguments, which may be names of files. */
  private static int misused(CommandLine.ParameterException fault, String... args) {
    CommandLine commandLine = fault.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println(HarmlessText.of(Objects.toString(fault.getMessage(), ""), LONGEST_MESSAGE));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(fault, err)) {
      commandLine.usage(err);
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** Handles a bug: prints only the exception type, as the message may contain document content. */
  private static int couldNotRun(
      Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed) {
    commandLine.getErr().println("bildungsnetz-check: " + fault.getClass().getSimpleName());
    return CommandLine.ExitCode.USAGE;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
