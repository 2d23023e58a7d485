package nrw.bildungsnetz.check;

/** The table of exit statuses in the help. */
final class ExitStatuses {

  private static final String INDENT = "  ";
  private static final int WIDTH = 80;

  private ExitStatuses() {}

  /** One line or more per situation, each with its status. */
  static String table(ProgramTexts texts) {
    StringBuilder table = new StringBuilder();
    for (Situation each : Situation.values()) {
      String start = INDENT + each.status() + INDENT;
      for (String word : texts.situation(each).split(" ", -1)) {
        int lineStart = table.lastIndexOf("\n") + 1;
        if (start.isEmpty() && table.length() - lineStart + 1 + word.length() > WIDTH) {
          table.append(System.lineSeparator()).append(" ".repeat(INDENT.length() * 2 + 1));
        } else {
          table.append(start.isEmpty() ? " " : start);
        }
        start = "";
        table.append(word);
      }
      table.append(System.lineSeparator());
    }
    return table.toString();
  }
}
