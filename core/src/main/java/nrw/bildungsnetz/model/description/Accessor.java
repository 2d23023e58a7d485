package nrw.bildungsnetz.model.description;

import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of a model type by index, and builds values of it. The generated tables
 * implement it with a {@code switch}. Immutable and thread-safe.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public abstract class Accessor<T, B> {

  /** Called by the generated tables. */
  protected Accessor() {}

  /**
   * Starts a new value.
   *
   * @return an empty builder
   */
  protected abstract B newBuilder();

  /**
   * Finishes a value.
   *
   * @param builder a builder on which every required attribute is set
   * @return the value
   * @throws IllegalStateException if a required attribute is missing
   */
  protected abstract T build(B builder);

  /**
   * Reads an attribute.
   *
   * @param object the value
   * @param index the attribute's index in its table
   * @return the attribute's value, or its collection; null where it is absent
   */
  protected abstract @Nullable Object get(T object, int index);

  /**
   * Sets an attribute; for a collection, adds one element.
   *
   * @param builder the builder
   * @param index the attribute's index in its table
   * @param value a value of the attribute's type
   */
  protected abstract void set(B builder, int index, Object value);

  /**
   * Maps empty extensions to null, so that they are treated as an absent attribute.
   *
   * @param extensions the extensions, possibly empty
   * @return the same extensions; null if they are empty
   */
  protected static @Nullable Extensions nullIfEmpty(Extensions extensions) {
    return extensions.isEmpty() ? null : extensions;
  }
}
