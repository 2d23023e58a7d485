package nrw.bildungsnetz.rendering;

import java.util.regex.Pattern;

/** Escapes the special characters of Markdown and of GitHub's extensions to it. */
final class MarkdownEscape {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$]");
  private static final Pattern LIST = Pattern.compile("^([-+=])");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

  /** Parts of addresses that GitHub turns into links automatically. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(:(?=//)|(?<=www)\\.)");

  /**
   * What GitHub and GitLab turn into mentions of people and links to issues, escaped or not, as
   * long as nothing stands in between.
   */
  private static final Pattern MENTION =
      Pattern.compile("(@)(?=[\\p{L}\\p{N}_-])|([#!])(?=\\p{Nd})|(?i)(GH-)(?=\\p{Nd})");

  private static final String NOTHING_SEEN = "<!-- -->";

  private MarkdownEscape() {}

  /** Escapes a single-line text for use at the start of a block or inside one. */
  static String of(String text) {
    String escaped = SPECIAL.matcher(text.strip()).replaceAll("\\\\$0");
    escaped = MENTION.matcher(escaped).replaceAll("$0" + NOTHING_SEEN);
    escaped = ADDRESS.matcher(escaped).replaceAll("\\\\$1");
    escaped = LIST.matcher(escaped).replaceFirst("\\\\$1");
    return NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
  }
}
