package nrw.bildungsnetz.changes;

import java.util.Locale;
import java.util.SortedMap;
import nrw.bildungsnetz.model.ElementPath;
import org.immutables.value.Value;

/**
 * One change between two states of a network.
 *
 * <p>Immutable and safe for use by many threads. Its {@code toString} tells kind and place alone,
 * nothing the network contains.
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
   * @return its path in the later state; for a part that is gone, in the earlier
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
   * What the text names.
   *
   * <p>{@code before} and {@code after} are what an attribute said, an empty list where it said
   * nothing; {@code added} and {@code removed} are the elements by which a collection differs;
   * {@code attribute}, {@code object} and {@code part} are {@link nrw.bildungsnetz.texts.Term
   * terms}; {@code which} tells apart parts without an id. Of a day that is not known, the year is
   * named.
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
