package nrw.bildungsnetz.examples;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import nrw.bildungsnetz.json.ReadingProgress;

/** One line on the terminal that tells how far long work has come, and goes away again. */
final class ProgressLine {

  /** So long nobody wonders; after that it is told anew so often. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private static final String START_OF_LINE = "\r";
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final Terminal terminal;
  private final ProgramTexts texts;
  private long lastShown;

  /** Empty as long as there is no line. */
  private String text = "";

  ProgressLine(PrintWriter out, Terminal terminal, ProgramTexts texts) {
    this.out = out;
    this.terminal = terminal;
    this.texts = texts;
    this.lastShown = terminal.nanos().getAsLong();
  }

  /** Shows the line where somebody sees it, and where it is time. */
  void show(ReadingProgress progress) {
    long now = terminal.nanos().getAsLong();
    if (terminal.isThere() && now - lastShown >= PATIENCE) {
      lastShown = now;
      text = texts.progress(progress);
      print(ERASE_LINE + text + START_OF_LINE);
    }
  }

  /** Takes the line away while something else is printed. */
  void giveWayTo(Runnable printing) {
    if (text.isEmpty()) {
      printing.run();
    } else {
      print(ERASE_LINE);
      printing.run();
      print(text + START_OF_LINE);
    }
  }

  /** Takes the line away. */
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
