package nrw.bildungsnetz.check;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import nrw.bildungsnetz.json.ReadingProgress;

/** A progress line on the terminal, erased when the work ends. */
final class ProgressLine {

  /** Delay before the line first appears, and interval between updates. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private static final String START_OF_LINE = "\r";
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final Terminal terminal;
  private final ProgramTexts texts;
  private long lastShown;

  /** Empty while no line is shown. */
  private String text = "";

  ProgressLine(PrintWriter out, Terminal terminal, ProgramTexts texts) {
    this.out = out;
    this.terminal = terminal;
    this.texts = texts;
    this.lastShown = terminal.nanos().getAsLong();
  }

  /** Updates the line if there is a terminal and an update is due. */
  void show(ReadingProgress progress) {
    long now = terminal.nanos().getAsLong();
    if (terminal.isThere() && now - lastShown >= PATIENCE) {
      lastShown = now;
      text = texts.progress(progress);
      print(ERASE_LINE + text + START_OF_LINE);
    }
  }

  /** Hides the line while something else is printed. */
  void giveWayTo(Runnable printing) {
    if (text.isEmpty()) {
      printing.run();
    } else {
      print(ERASE_LINE);
      printing.run();
      print(text + START_OF_LINE);
    }
  }

  /** Erases the line. */
  void end() {
    if (!text.isEmpty()) {
      text = "";
      print(ERASE_LINE);
    }
  }

  private void print(String line) {
    out.print(line);
    out.flush();
  }
}
