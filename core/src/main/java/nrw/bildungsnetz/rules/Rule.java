package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.texts.Texts;
import org.immutables.value.Value;

/**
 * What a rule is: its id, its weight, what it rests on and what it says.
 *
 * <p>Ids never change and are never used again. Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Rule {

  /**
   * Starts a new rule.
   *
   * @return an empty builder
   */
  static RuleBuilder builder() {
    return new RuleBuilder();
  }

  /**
   * The id of the rule.
   *
   * @return for example {@code G05}
   */
  String getId();

  /**
   * How much a finding of the rule weighs.
   *
   * @return the severity
   */
  Severity getSeverity();

  /**
   * The subject of the rule.
   *
   * @return the category
   */
  Category getCategory();

  /**
   * Whether a finding rests on what a document states or on its silence.
   *
   * @return {@link Basis#STATED} unless the rule says otherwise
   */
  @Value.Default
  default Basis getBasis() {
    return Basis.STATED;
  }

  /**
   * The attributes of the network the rule reads. Where one of them could not be read, the rule is
   * skipped rather than run on half the facts.
   *
   * @return attribute paths from the network, for example {@code committees.type}; the path of an
   *     object stands for all its attributes
   */
  Set<String> getReads();

  /**
   * The numbers the rule measures by, which a profile may set.
   *
   * @return the thresholds; most rules have none
   */
  List<Threshold> getThresholds();

  /**
   * The law, page or key list the rule follows from.
   *
   * @return the source
   */
  String getSource();

  /**
   * The version of this library that brought the rule.
   *
   * @return for example {@code 0.1.0}
   */
  String getSince();

  /**
   * The texts the rule's own texts are among. Where they lack one, its key stands for it.
   *
   * @return the texts
   */
  @Value.Auxiliary
  @Value.Redacted
  Texts getTexts();

  /**
   * The title of the rule.
   *
   * @param locale German or English
   * @return a short sentence that says what holds when the rule is kept
   */
  default String getTitle(Locale locale) {
    return text("title", locale, Map.of());
  }

  /**
   * What is wrong in one case.
   *
   * @param locale German or English
   * @param arguments the arguments of the finding by name
   * @return a sentence
   */
  default String getMessage(Locale locale, Map<String, Object> arguments) {
    return text("message", locale, arguments);
  }

  /**
   * Why the rule exists.
   *
   * @param locale German or English
   * @return one or two sentences
   */
  default String getReason(Locale locale) {
    return text("reason", locale, Map.of());
  }

  /**
   * How to mend findings of this rule.
   *
   * @param locale German or English
   * @return one or two sentences
   */
  default String getRemedy(Locale locale) {
    return getRemedy(locale, Map.of());
  }

  /**
   * How to mend one finding.
   *
   * @param locale German or English
   * @param arguments the arguments of the finding by name
   * @return one or two sentences
   */
  default String getRemedy(Locale locale, Map<String, Object> arguments) {
    return text("remedy", locale, arguments);
  }

  /**
   * What a threshold of the rule counts.
   *
   * @param threshold one of the rule's thresholds
   * @param locale German or English
   * @return a few words
   */
  default String getDescription(Threshold threshold, Locale locale) {
    return text(threshold.name(), locale, Map.of());
  }

  private String text(String part, Locale locale, Map<String, Object> arguments) {
    String key = getId() + "." + part;
    // What a rule finds counts even where its author forgot a text.
    return getTexts().find(key, locale).isPresent()
        ? getTexts().render(key, locale, arguments)
        : key;
  }
}
