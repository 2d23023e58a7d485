package nrw.bildungsnetz.check;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import nrw.bildungsnetz.rules.Severity;

/** The table printed after the reports on several documents. */
final class RunSummary {

  private static final int MOST_RULES = 5;

  private RunSummary() {}

  static void print(Tally tally, PrintWriter out, ProgramTexts texts) {
    List<Tally.Broken> broken = tally.mostBroken(MOST_RULES);
    int width = width(tally, broken);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      out.println(number(tally.findings(severity), width) + "  " + texts.findings(severity));
    }
    if (!broken.isEmpty()) {
      out.println();
      out.println(texts.mostBroken());
      for (Tally.Broken each : broken) {
        String rule = each.rule().getId() + " – " + texts.titleOf(each.rule());
        out.println(number(each.count(), width) + "  " + rule);
      }
    }
    out.println();
    out.println(texts.summary(tally));
  }

  private static int width(Tally tally, List<Tally.Broken> broken) {
    return LongStream.concat(
            Arrays.stream(Severity.values()).mapToLong(tally::findings),
            broken.stream().mapToLong(Tally.Broken::count))
        .mapToInt(count -> Long.toString(count).length())
        .max()
        .orElse(1);
  }

  private static String number(long number, int width) {
    String digits = Long.toString(number);
    return "  " + " ".repeat(width - digits.length()) + digits;
  }
}
