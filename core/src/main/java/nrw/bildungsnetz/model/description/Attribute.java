package nrw.bildungsnetz.model.description;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a model type. Immutable and thread-safe.
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
  @SuppressWarnings("unchecked") // V is fixed by the row alone
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
   * The constraints the getter declares for the value, or for each element of a collection.
   *
   * @return the constraints in declaration order
   */
  public List<ShapeConstraint> getConstraints() {
    return row.constraints();
  }

  /**
   * The list of the network an attribute refers to by id.
   *
   * @return the name of an attribute of the network; empty if the attribute is not a reference
   */
  public Optional<String> getReference() {
    return row.reference();
  }

  /**
   * Whether references of parts of one list to one another form no cycle.
   *
   * @return true for wholes, superiors, predecessors and the like; false if the attribute is not a
   *     reference
   */
  public boolean isAcyclic() {
    return row.acyclic();
  }

  /**
   * Reads a single-valued attribute.
   *
   * @param owner the object
   * @return the value; null where an optional attribute is absent
   */
  @SuppressWarnings("unchecked") // the row states the type
  public @Nullable V valueOf(T owner) {
    return (V) accessor.get(owner, index);
  }

  /**
   * Reads a collection attribute.
   *
   * @param owner the object
   * @return the elements, possibly none
   */
  @SuppressWarnings("unchecked") // the row states the type
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

  /** Reads the raw value: a single value, a collection, or null if absent. */
  @SuppressWarnings("unchecked") // a walk only reads attributes of the object's own type
  @Nullable Object read(Object owner) {
    return accessor.get((T) owner, index);
  }
}
