package nrw.bildungsnetz.generation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a Javadoc comment, as plain text. */
final class FirstSentence {

  private static final Pattern TAG = Pattern.compile("\\{@(link|linkplain|code)\\s+([^}]+)\\}");

  /** An abbreviation ("Abs. 3") is not followed by a capital letter. */
  private static final Pattern SENTENCE = Pattern.compile("(.*?[.?!])(?:\\s+\\p{Lu}.*)?");

  private FirstSentence() {}

  /**
   * The first sentence.
   *
   * @param comment the comment without its stars
   * @return the sentence on one line
   */
  static String of(String comment) {
    String description = comment.strip().split("\\R\\s*(?:\\R|@|<p>)", 2)[0];
    String plain = TAG.matcher(description).replaceAll(FirstSentence::textOf);
    Matcher sentence = SENTENCE.matcher(plain.strip().replaceAll("\\s+", " "));
    if (!sentence.matches()) {
      throw new IllegalArgumentException("No sentence: " + description);
    }
    return sentence.group(1);
  }

  private static String textOf(MatchResult tag) {
    return Matcher.quoteReplacement(
        tag.group(1).equals("code") ? tag.group(2) : labelOf(tag.group(2)));
  }

  /** What a link shows: its label, or else the name of what it leads to. */
  private static String labelOf(String link) {
    String[] targetAndLabel = link.split("\\s+", 2);
    return targetAndLabel.length == 2
        ? targetAndLabel[1]
        : targetAndLabel[0].replaceFirst(".*[.#]", "");
  }
}
