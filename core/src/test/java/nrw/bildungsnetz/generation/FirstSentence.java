package nrw.bildungsnetz.generation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a Javadoc comment, as plain text. */
final class FirstSentence {

  private static final Pattern TAG = Pattern.compile("\\{@(link|linkplain|code)\\s+([^}]+)\\}");

  /** After an abbreviation ("Abs. 3") there is no capital letter. */
  private static final Pattern SENTENCE = Pattern.compile("(.*?[.?!])(?:\\s+\\p{Lu}.*)?");

  private FirstSentence() {}

  /**
   * Extracts the first sentence.
   *
   * @param comment the comment without its asterisks
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

  /** The text of a link: its label, or else the name of its target. */
  private static String labelOf(String link) {
    String[] targetAndLabel = link.split("\\s+", 2);
    return targetAndLabel.length == 2
        ? targetAndLabel[1]
        : targetAndLabel[0].replaceFirst(".*[.#]", "");
  }
}
