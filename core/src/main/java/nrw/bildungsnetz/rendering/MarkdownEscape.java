package nrw.bildungsnetz.rendering;

import java.util.regex.Pattern;

/** Escapes the special characters of Markdown and of GitHub's extensions to it. */
final class MarkdownEscape {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$]");
  private static final Pattern LIST = Pattern.compile("^([-+=])");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

  /** Parts of addresses that GitHub turns into links automatically. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(:(?=//)|(?<=www)\\.)");

  private MarkdownEscape() {}

  /** Escapes a single-line text for use at the start of a block or inside one. */
  static String of(String text) {
    String escaped = SPECIAL.matcher(text.strip()).replaceAll("\\\\$0");
    escaped = ADDRESS.matcher(escaped).replaceAll("\\\\$1");
    escaped = LIST.matcher(escaped).replaceFirst("\\\\$1");
    return NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
  }
}
