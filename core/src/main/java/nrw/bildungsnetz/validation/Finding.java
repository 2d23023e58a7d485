package nrw.bildungsnetz.validation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import org.immutables.value.Value;

/**
 * What a rule found at one place of a network or of a document.
 *
 * <p>Immutable and safe for use by many threads. Its {@code toString} tells rule and place alone,
 * nothing a document contains.
 */
@Value.Immutable
public interface Finding {

  /** The order of findings in a report: by place, then by the id of the rule. */
  Comparator<Finding> ORDER =
      Comparator.comparing(Finding::getPath).thenComparing(finding -> finding.getRule().getId());

  /**
   * Starts a new finding.
   *
   * @return an empty builder
   */
  static FindingBuilder builder() {
    return new FindingBuilder();
  }

  /**
   * The rule.
   *
   * @return the rule
   */
  Rule getRule();

  /**
   * The place.
   *
   * @return the path; in a document, that of the document
   */
  ElementPath getPath();

  /**
   * The object the finding is about.
   *
   * @return its id; empty where it has none
   */
  @Value.Redacted
  String getObjectId();

  /**
   * What the message names.
   *
   * @return ids, codes, keys, days and numbers by name; never free text or personal data
   */
  @Value.NaturalOrder
  @Value.Redacted
  SortedMap<String, Object> getArguments();

  /**
   * The names of the parts whose ids are among the arguments, as they stand in the document: never
   * one that is marked as personal. A message shows them beside the ids.
   *
   * @return by the name of the argument, and then by id; nothing where a part has no name
   */
  @Value.NaturalOrder
  @Value.Redacted
  SortedMap<String, Map<String, String>> getNames();

  /**
   * Where the place stands in the text of the document.
   *
   * @return the position; empty where there is no text, as with a network built in memory
   */
  Optional<Position> getPosition();

  /**
   * How much the finding weighs.
   *
   * @return the severity of the rule, unless a profile sets another
   */
  @Value.Default
  default Severity getSeverity() {
    return getRule().getSeverity();
  }

  /**
   * The waiver that accepts the finding for the time being.
   *
   * @return the waiver; empty where none does
   */
  Optional<Waiver> getWaiver();

  /**
   * What is wrong.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return a sentence
   */
  default String message(Locale locale) {
    return getRule().getMessage(locale, NamedArguments.of(this));
  }

  /**
   * How to mend it.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return one or two sentences
   */
  default String remedy(Locale locale) {
    return getRule().getRemedy(locale, NamedArguments.of(this));
  }
}
