package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.model.ElementPath;

/**
 * An element of one of the network's lists, with its place. Immutable and safe for use by many
 * threads.
 *
 * @param <T> the model type
 * @param list the list, for example {@code committees}
 * @param index the position in the list, from 0
 * @param value the element
 */
public record Located<T>(String list, int index, T value) {

  /**
   * Where the element stands.
   *
   * @return its path from the network
   */
  public ElementPath path() {
    return ElementPath.root().property(list).element(index);
  }

  /**
   * Where a property of the element stands.
   *
   * @param property the property
   * @return its path from the network
   */
  public ElementPath path(String property) {
    return path().property(property);
  }
}
