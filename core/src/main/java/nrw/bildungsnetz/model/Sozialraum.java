package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A part of the territory the network looks at: a Stadtbezirk, a quarter, or a group of them.
 *
 * <p>Source: page of the Regionales Bildungsbüro Dortmund; Transferagentur Großstädte on Dortmund
 * (12 Stadtbezirke, 39 Sozialräume).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Sozialraum extends Identified, Sourced {

  /**
   * Starts a new Sozialraum.
   *
   * @return an empty builder
   */
  static SozialraumBuilder builder() {
    return new SozialraumBuilder();
  }

  /**
   * The name of the Sozialraum.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * What kind of area it is.
   *
   * @return the kind
   */
  SozialraumKind getKind();

  /**
   * How many areas this stands for, where the source does not name them one by one.
   *
   * @return the number; empty for one
   */
  Optional<@Positive Integer> getAreaCount();

  /**
   * The larger area it lies in.
   *
   * @return the id of another Sozialraum; empty for none or not stated
   */
  Optional<@Reference(to = "sozialraeume", acyclic = true) String> getPartOf();

  /**
   * The AGS of the Gemeinde it is or lies in.
   *
   * @return five or eight digits; empty where not stated
   */
  Optional<@AgsKey String> getAgs();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default SozialraumBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Sozialraum with(Consumer<SozialraumBuilder> edit) {
    SozialraumBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Sozialraum", getId(), getKind());
  }
}
