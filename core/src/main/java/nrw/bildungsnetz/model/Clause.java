package nrw.bildungsnetz.model;

import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.ListKey;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.style.Described;
import org.immutables.value.Value;

/**
 * A clause of an agreement, by its number.
 *
 * <p>Source: contract of Köln, which numbers the tasks of the Bildungsbüro, as its council papers
 * tell.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Described
@Value.Immutable
public interface Clause {

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
   * A copy in which some attributes differ.
   *
   * @param edit sets what differs
   * @return the copy
   */
  default Clause with(Consumer<ClauseBuilder> edit) {
    ClauseBuilder copy = builder().from(this);
    edit.accept(copy);
    return copy.build();
  }
}
