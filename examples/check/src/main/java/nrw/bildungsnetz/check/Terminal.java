package nrw.bildungsnetz.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * The terminal that shows progress.
 *
 * @param isThere whether standard error is a terminal
 * @param nanos a monotonic clock, in nanoseconds from an arbitrary origin
 */
record Terminal(boolean isThere, LongSupplier nanos) {

  static final Terminal NONE = new Terminal(false, () -> 0);

  /** Java detects a terminal only for standard input and output; Linux also for standard error. */
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

  /**
   * From Java 22, {@code System.console()} may be present without a terminal, so it is not used.
   */
  @SuppressWarnings("SystemConsoleNull") // not called from Java 22 on
  private static boolean isConsole() {
    return Runtime.version().feature() < CONSOLE_EVERYWHERE && System.console() != null;
  }
}
