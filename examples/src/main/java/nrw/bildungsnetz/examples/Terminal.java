package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Where the program tells how far it has come.
 *
 * @param isThere whether somebody sees what is told
 * @param nanos the time that has passed since some moment, in nanoseconds
 */
record Terminal(boolean isThere, LongSupplier nanos) {

  static final Terminal NONE = new Terminal(false, () -> 0);

  /** Java knows only of standard input and output whether they are a terminal; Linux knows more. */
  private static final Path ERRORS_ON_LINUX = Path.of("/proc/self/fd/2");

  private static final int CONSOLE_EVERYWHERE = 22;

  static Terminal ofThisProcess() {
    return new Terminal(
        Files.exists(ERRORS_ON_LINUX) ? isLinuxTerminal() : isConsole(), System::nanoTime);
  }

  private static boolean isLinuxTerminal() {
    try {
      Path errors = Files.readSymbolicLink(ERRORS_ON_LINUX);
      return errors.startsWith("/dev/pts") || errors.toString().startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** Later on, Java has a console where nobody sits, too. */
  @SuppressWarnings("SystemConsoleNull") // asked only where it tells something
  private static boolean isConsole() {
    return Runtime.version().feature() < CONSOLE_EVERYWHERE && System.console() != null;
  }
}
