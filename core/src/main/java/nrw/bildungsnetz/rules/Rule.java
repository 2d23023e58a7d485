package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.texts.Texts;
import org.immutables.value.Value;

/**
 * The description of a rule: its id, severity, basis, thresholds and texts.
 *
 * <p>Ids never change and are never reused. Immutable and thread-safe.
 *
 * @since 0.1.0
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
   * The severity of the rule's findings.
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
   * Whether the rule's findings are based on stated or on missing data.
   *
   * @return {@link Basis#STATED} by default
   */
  @Value.Default
  default Basis getBasis() {
    return Basis.STATED;
  }

  /**
   * The attributes of the network that the rule reads. If one of them could not be parsed, the rule
   * is skipped rather than run on incomplete data.
   *
   * @return attribute paths relative to the network, for example {@code committees.type}; the path
   *     of an object covers all its attributes
   */
  Set<String> getReads();

  /**
   * The thresholds of the rule, which a profile may override.
   *
   * @return the thresholds; empty for most rules
   */
  List<Threshold> getThresholds();

  /**
   * The law, publication or key list the rule is based on.
   *
   * @return the source
   */
  String getSource();

  /**
   * The version of this library that introduced the rule.
   *
   * @return for example {@code 0.1.0}
   */
  String getSince();

  /**
   * The text bundle that contains the rule's texts. A missing text is replaced by its key.
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
   * @return a short sentence stating what the rule requires
   */
  default String getTitle(Locale locale) {
    return text("title", locale, Map.of());
  }

  /**
   * The message of one finding.
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
   * How to fix findings of this rule.
   *
   * @param locale German or English
   * @return one or two sentences
   */
  default String getRemedy(Locale locale) {
    return getRemedy(locale, Map.of());
  }

  /**
   * How to fix one finding.
   *
   * @param locale German or English
   * @param arguments the arguments of the finding by name
   * @return one or two sentences
   */
  default String getRemedy(Locale locale, Map<String, Object> arguments) {
    return text("remedy", locale, arguments);
  }

  /**
   * What a threshold of the rule measures.
   *
   * @param threshold one of the rule's thresholds
   * @param locale German or English
   * @return a few words
   */
  default String getDescription(Threshold threshold, Locale locale) {
    return text(threshold.getName(), locale, Map.of());
  }

  private String text(String part, Locale locale, Map<String, Object> arguments) {
    String key = getId() + "." + part;
    // A missing text must not suppress a finding.
    return getTexts().find(key, locale).isPresent()
        ? getTexts().render(key, locale, arguments)
        : key;
  }
}
