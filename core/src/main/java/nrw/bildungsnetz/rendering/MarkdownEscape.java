package nrw.bildungsnetz.rendering;

import java.util.regex.Pattern;

/** Escapes what Markdown, or what GitHub adds to it, would take for its own. */
final class MarkdownEscape {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$]");
  private static final Pattern LIST = Pattern.compile("^([-+=])");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

  /** What GitHub makes links of without being told to. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(:(?=//)|(?<=www)\\.)");

  private MarkdownEscape() {}

  /** A text of one line, to stand at the start of a block or within one. */
  static String of(String text) {
    String escaped = SPECIAL.matcher(text.strip()).replaceAll("\\\\$0");
    escaped = ADDRESS.matcher(escaped).replaceAll("\\\\$1");
    escaped = LIST.matcher(escaped).replaceFirst("\\\\$1");
    return NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
  }
}
