package nrw.bildungsnetz.model;

import java.util.SortedSet;
import nrw.bildungsnetz.model.constraints.Reference;
import org.immutables.value.Value;

/**
 * A statement that can name the sources it rests on.
 *
 * @since 0.1.0
 */
public interface Sourced {

  /**
   * The sources that say so.
   *
   * @return ids of entries of {@link Network#getSources()}; in a register, of its own sources;
   *     empty where none is given
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "sources") String> getSources();
}
