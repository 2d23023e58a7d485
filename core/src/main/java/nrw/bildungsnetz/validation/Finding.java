package nrw.bildungsnetz.validation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.constraints.IdentifierValidator;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.LimitedArguments;
import org.immutables.value.Value;

/**
 * What a rule found at one place in a network or document.
 *
 * <p>Immutable and thread-safe. Its {@code toString} shows only the rule and the place, no content
 * of the document.
 *
 * @since 0.1.0
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
   * @return the path in the model; for a network read from a document, the path in that document
   */
  ElementPath getPath();

  /**
   * The network the finding belongs to.
   *
   * @return its id; for what belongs to no network, the id of the register or profile; empty if
   *     there is none, or something in its place that does not have the form of an id
   */
  @Value.Redacted
  @Value.Default
  default String getNetworkId() {
    return "";
  }

  /**
   * The object the finding is about.
   *
   * @return its id; empty if it has none, or something in its place that does not have the form of
   *     an id
   */
  @Value.Redacted
  String getObjectId();

  /**
   * The arguments of the message. None grows with the document: a collection is cut to its first
   * ten elements, and a further argument, named like it with {@code .further} behind, tells how
   * many are left out; a text is cut to 64 characters, followed by an ellipsis.
   *
   * @return ids, codes, keys, days and numbers, keyed by argument name; never free text or personal
   *     data
   */
  @Value.NaturalOrder
  @Value.Redacted
  SortedMap<String, Object> getArguments();

  /**
   * The names of the parts whose ids are among the arguments, as written in the document; never a
   * personal name. Messages show them next to the ids.
   *
   * @return names by id, for each argument; arguments without a named part are left out
   */
  @Value.NaturalOrder
  @Value.Redacted
  SortedMap<String, Map<String, String>> getNames();

  /**
   * Line and column of the place in the text of the document.
   *
   * @return the position; empty if there is no text, as for a network built in memory
   */
  Optional<Position> getPosition();

  /**
   * Where the token at the position ends: the text, number or word that stands there, or the
   * bracket with which an object or list begins. Two findings that differ in nothing else are
   * equal.
   *
   * @return the position behind its last character; empty if there is no position, or the text
   *     could not be read to its end
   */
  @Value.Auxiliary
  Optional<Position> getEnd();

  /**
   * The severity of the finding.
   *
   * @return the severity of the rule unless a profile overrides it
   */
  @Value.Default
  default Severity getSeverity() {
    return getRule().getSeverity();
  }

  /**
   * The waiver that currently accepts the finding.
   *
   * @return the waiver; empty if none does
   */
  Optional<Waiver> getWaiver();

  /**
   * The number of the finding among those of its report that are otherwise identical, in report
   * order.
   *
   * @return the number, from 1
   */
  @Value.Default
  default int getOrdinal() {
    return 1;
  }

  /**
   * Drops what stands in the place of an id and is none: it may be anything.
   *
   * @return this finding, or one without the malformed ids
   */
  @Value.Check
  default Finding withoutMalformedIds() {
    return isIdOrEmpty(getObjectId()) && isIdOrEmpty(getNetworkId())
        ? this
        : builder()
            .from(this)
            .objectId(isIdOrEmpty(getObjectId()) ? getObjectId() : "")
            .networkId(isIdOrEmpty(getNetworkId()) ? getNetworkId() : "")
            .build();
  }

  private static boolean isIdOrEmpty(String text) {
    return text.isEmpty() || IdentifierValidator.isWellFormed(text);
  }

  /**
   * Whether the finding breaks law, keys or logic, so that the network is not valid.
   *
   * @return true for a rule that is an error in the catalogue, whatever profiles say; false for an
   *     error in a profile itself
   */
  default boolean isBreach() {
    return getRule().getSeverity() == Severity.ERROR && getRule().getCategory() != Category.PROFILE;
  }

  /**
   * The part the finding is about, as waivers name it.
   *
   * @return network, list and id
   */
  default AffectedPart getPart() {
    PlaceInPart place = PlaceInPart.of(getPath());
    return AffectedPart.of(
        getNetworkId().isEmpty() ? place.network().toJsonPointer() : getNetworkId(),
        place.list(),
        getObjectId());
  }

  /**
   * What makes this finding the same one in another report: rule, part and the arguments that
   * matter.
   *
   * @return the identity
   */
  default FindingIdentity getIdentity() {
    return FindingIdentity.of(this);
  }

  /**
   * What is wrong.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return a sentence
   */
  default String getMessage(Locale locale) {
    return getRule().getMessage(locale, NamedArguments.of(this));
  }

  /**
   * How to fix it.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return one or two sentences
   */
  default String getRemedy(Locale locale) {
    return getRule().getRemedy(locale, NamedArguments.of(this));
  }

  /**
   * Limits the size of the arguments.
   *
   * @return this finding, or one with shorter arguments
   */
  @Value.Check
  default Finding limited() {
    return LimitedArguments.areWithinLimits(getArguments())
        ? this
        : Finding.builder().from(this).arguments(LimitedArguments.of(getArguments())).build();
  }
}
