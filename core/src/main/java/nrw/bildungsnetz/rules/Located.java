package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.model.ElementPath;

/**
 * An element of one of the network's lists, with its position. Immutable and thread-safe.
 *
 * @param <T> the model type
 * @param list the name of the list, for example {@code committees}
 * @param index the zero-based position in the list
 * @param value the element
 */
public record Located<T>(String list, int index, T value) {

  /**
   * The path of the element.
   *
   * @return the path, relative to the network
   */
  public ElementPath path() {
    return ElementPath.root().property(list).element(index);
  }

  /**
   * The path of a property of the element.
   *
   * @param property the name of the property
   * @return the path, relative to the network
   */
  public ElementPath path(String property) {
    return path().property(property);
  }
}
