package nrw.bildungsnetz.model.description;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a model type. Immutable and safe for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param <V> the type of the attribute's value, or of one element where it is a collection
 */
public final class Attribute<T, B, V> {

  private final String name;
  private final ValueType<V> type;
  private final Multiplicity multiplicity;
  private final Function<T, ? extends @Nullable Object> getter;

  /** Whether the getter answers with an {@link Optional}. */
  private final boolean wrapped;

  private final BiConsumer<B, V> setter;
  private final List<ShapeConstraint> constraints;
  private final Optional<String> reference;

  Attribute(
      Class<T> owner,
      String name,
      ValueType<V> type,
      Multiplicity multiplicity,
      Function<T, ? extends @Nullable Object> getter,
      boolean wrapped,
      BiConsumer<B, V> setter) {
    this.name = name;
    this.type = type;
    this.multiplicity = multiplicity;
    this.getter = getter;
    this.wrapped = wrapped;
    this.setter = setter;
    this.constraints = ConstraintReader.constraintsOf(owner, name);
    // The very string the code names the list by: to find the list it need not be compared.
    this.reference = ConstraintReader.referenceOf(owner, name).map(String::intern);
  }

  /**
   * The name of the attribute: the Java property, and the JSON property.
   *
   * @return the name
   */
  public String getName() {
    return name;
  }

  /**
   * What kind of value the attribute holds; for a collection, what kind its elements are.
   *
   * @return the type
   */
  public ValueType<V> getType() {
    return type;
  }

  /**
   * How many values the attribute holds.
   *
   * @return the multiplicity
   */
  public Multiplicity getMultiplicity() {
    return multiplicity;
  }

  /**
   * What the getter demands of the value, or of each element of a collection.
   *
   * @return the constraints in the order of their declaration
   */
  public List<ShapeConstraint> getConstraints() {
    return constraints;
  }

  /**
   * The list of the network an attribute refers to by id.
   *
   * @return the name of an attribute of the network; empty where the attribute is no reference
   */
  public Optional<String> getReference() {
    return reference;
  }

  /**
   * The value a model object has for an attribute that is no collection.
   *
   * @param owner the object
   * @return the value; null where an optional attribute is absent
   */
  @SuppressWarnings("unchecked") // the getter was given with the type
  public @Nullable V valueOf(T owner) {
    return (V) held(owner);
  }

  /**
   * The elements a model object has for an attribute that is a collection.
   *
   * @param owner the object
   * @return the elements, possibly none
   */
  @SuppressWarnings("unchecked") // the getter was given with the type
  public Collection<V> elementsOf(T owner) {
    Object elements = held(owner);
    return elements == null ? List.of() : (Collection<V>) elements;
  }

  /**
   * Sets the value on a builder; for a collection, adds one element.
   *
   * @param builder the builder
   * @param value the value
   */
  public void set(B builder, V value) {
    setter.accept(builder, value);
  }

  /** What an object of the owning type holds: a value, a collection, or null for nothing. */
  @SuppressWarnings("unchecked") // a walk asks objects only for the attributes of their type
  @Nullable Object read(Object owner) {
    return held((T) owner);
  }

  private @Nullable Object held(T owner) {
    Object answer = getter.apply(owner);
    return wrapped && answer != null ? ((Optional<?>) answer).orElse(null) : answer;
  }
}
