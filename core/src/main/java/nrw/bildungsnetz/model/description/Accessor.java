package nrw.bildungsnetz.model.description;

import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of a model type by index, and builds values of it. The generated tables
 * implement it with a {@code switch}. Immutable and safe for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public abstract class Accessor<T, B> {

  /** For the generated tables. */
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
   * What a value holds for an attribute.
   *
   * @param object the value
   * @param index the attribute's place in its table
   * @return the attribute's value, or its collection; null where it is absent
   */
  protected abstract @Nullable Object get(T object, int index);

  /**
   * Sets an attribute; for a collection, adds one element.
   *
   * @param builder the builder
   * @param index the attribute's place in its table
   * @param value a value of the attribute's type
   */
  protected abstract void set(B builder, int index, Object value);

  /**
   * Extensions as an attribute that is absent where nothing is kept.
   *
   * @param extensions what others keep
   * @return the same; null where it is empty
   */
  protected static @Nullable Extensions nullIfEmpty(Extensions extensions) {
    return extensions.isEmpty() ? null : extensions;
  }
}
