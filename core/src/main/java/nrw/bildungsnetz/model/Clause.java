package nrw.bildungsnetz.model;

import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.ListKey;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A clause of an agreement, by its number.
 *
 * <p>Source: contract of Köln, which numbers the tasks of the Bildungsbüro, according to its
 * council papers.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Clause extends Summarized {

  /**
   * Starts a new Clause.
   *
   * @return an empty builder
   */
  static ClauseBuilder builder() {
    return new ClauseBuilder();
  }

  /**
   * The number of the clause.
   *
   * @return for example {@code 5.5}
   */
  @ListKey
  String getNumber();

  /**
   * What it is about.
   *
   * @return a short text; empty for none
   */
  @Value.Redacted
  Optional<@Name String> getSubject();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ClauseBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Clause with(Consumer<ClauseBuilder> edit) {
    ClauseBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Clause", getNumber());
  }
}
