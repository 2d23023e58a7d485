package nrw.bildungsnetz.model;

import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.NonBlank;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.immutables.value.Value;

/**
 * A part to which others refer by id.
 *
 * @since 0.1.0
 */
public interface Identified extends Summarized {

  /**
   * The id by which other parts refer to this one, unique in its list.
   *
   * @return the id
   */
  @Identifier
  String getId();

  /**
   * What others keep with this part, such as their own numbers for it; each name begins with whose
   * it is, for example {@code de.dortmund.kennung}. No rule reads extensions; because they can
   * contain anything, they are treated as personal data.
   *
   * @return properties in document order, possibly none
   */
  @PersonalData
  @NonBlank
  @PlainText(multiline = true)
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.empty();
  }
}
