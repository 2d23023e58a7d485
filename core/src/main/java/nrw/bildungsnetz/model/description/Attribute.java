package nrw.bildungsnetz.model.description;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a model type. Immutable and safe for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param <V> the type of the attribute's value, or of one element where it is a collection
 */
public final class Attribute<T, B, V> {

  private final Accessor<T, B> accessor;
  private final int index;
  private final Row row;

  Attribute(Accessor<T, B> accessor, int index, Row row) {
    this.accessor = accessor;
    this.index = index;
    this.row = row;
  }

  /**
   * The name of the attribute: the Java property, and the JSON property.
   *
   * @return the name
   */
  public String getName() {
    return row.name();
  }

  /**
   * What kind of value the attribute holds; for a collection, what kind its elements are.
   *
   * @return the type
   */
  @SuppressWarnings("unchecked") // V is the type of the row, which nothing else decides
  public ValueType<V> getType() {
    return (ValueType<V>) row.type();
  }

  /**
   * How many values the attribute holds.
   *
   * @return the multiplicity
   */
  public Multiplicity getMultiplicity() {
    return row.multiplicity();
  }

  /**
   * What the getter demands of the value, or of each element of a collection.
   *
   * @return the constraints in the order of their declaration
   */
  public List<ShapeConstraint> getConstraints() {
    return row.constraints();
  }

  /**
   * The list of the network an attribute refers to by id.
   *
   * @return the name of an attribute of the network; empty where the attribute is no reference
   */
  public Optional<String> getReference() {
    return row.reference();
  }

  /**
   * The value a model object has for an attribute that is no collection.
   *
   * @param owner the object
   * @return the value; null where an optional attribute is absent
   */
  @SuppressWarnings("unchecked") // the table holds values of the row's type there
  public @Nullable V valueOf(T owner) {
    return (V) accessor.get(owner, index);
  }

  /**
   * The elements a model object has for an attribute that is a collection.
   *
   * @param owner the object
   * @return the elements, possibly none
   */
  @SuppressWarnings("unchecked") // the table holds values of the row's type there
  public Collection<V> elementsOf(T owner) {
    Object elements = accessor.get(owner, index);
    return elements == null ? List.of() : (Collection<V>) elements;
  }

  /**
   * Sets the value on a builder; for a collection, adds one element.
   *
   * @param builder the builder
   * @param value the value
   */
  public void set(B builder, V value) {
    accessor.set(builder, index, value);
  }

  /** What an object of the owning type holds: a value, a collection, or null for nothing. */
  @SuppressWarnings("unchecked") // a walk asks objects only for the attributes of their type
  @Nullable Object read(Object owner) {
    return accessor.get((T) owner, index);
  }
}
