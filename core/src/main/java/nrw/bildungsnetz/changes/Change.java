package nrw.bildungsnetz.changes;

import java.util.Locale;
import java.util.SortedMap;
import nrw.bildungsnetz.model.ElementPath;
import org.immutables.value.Value;

/**
 * One change between two states of a network.
 *
 * <p>Immutable and thread-safe. Its {@code toString} shows only kind and place, no content of the
 * network.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Change {

  /**
   * Starts a new change.
   *
   * @return an empty builder
   */
  static ChangeBuilder builder() {
    return new ChangeBuilder();
  }

  /**
   * What kind of change it is.
   *
   * @return the kind
   */
  ChangeKind getKind();

  /**
   * The part that has changed.
   *
   * @return its path in the later state; for a removed part, in the earlier state
   */
  ElementPath getPath();

  /**
   * The object that has changed.
   *
   * @return its id; for a part without an id, that of the object it belongs to
   */
  @Value.Redacted
  String getObjectId();

  /**
   * The arguments of the text.
   *
   * <p>{@code before} and {@code after} are the values of an attribute, an empty list if it was
   * absent; {@code added} and {@code removed} are the elements a collection gained and lost; {@code
   * attribute}, {@code object} and {@code part} are {@link nrw.bildungsnetz.texts.Term terms};
   * {@code which} distinguishes parts without an id. If a day is unknown, its year is used.
   *
   * @return ids, codes, keys, days, numbers and terms by name, or lists of them; never free text,
   *     names or personal data
   */
  @Value.NaturalOrder
  @Value.Redacted
  SortedMap<String, Object> getArguments();

  /**
   * What has changed.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return a sentence on one line
   */
  default String getText(Locale locale) {
    return ChangeTexts.TEXTS.render(getKind().name(), locale, getArguments());
  }
}
