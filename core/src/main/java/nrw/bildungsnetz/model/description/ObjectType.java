package nrw.bildungsnetz.model.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model with its attributes in serialization order. Immutable and thread-safe.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public final class ObjectType<T, B> implements ValueType<T> {

  private final Class<T> javaType;
  private final Accessor<T, B> accessor;
  private final List<Attribute<T, B, ?>> attributes;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final @Nullable Attribute<T, B, ?> id;
  private final Step[] allSteps;
  private final Step[] constrainedSteps;

  private ObjectType(
      Class<T> javaType, Accessor<T, B> accessor, List<Attribute<T, B, ?>> attributes) {
    this.javaType = javaType;
    this.accessor = accessor;
    this.attributes = List.copyOf(attributes);
    for (Attribute<T, B, ?> attribute : attributes) {
      positions.put(attribute.getName(), positions.size());
    }
    this.id = positions.containsKey("id") ? attributes.get(positions.get("id")) : null;
    this.allSteps = Step.toAll(attributes);
    this.constrainedSteps = Step.toConstrained(attributes);
  }

  /**
   * Creates a type from the rows of its table.
   *
   * @param <T> the model type
   * @param <B> its builder
   * @param javaType the interface of the model
   * @param accessor reads and sets attributes by the index of their row
   * @param rows the rows in serialization order
   * @return the type
   */
  public static <T, B> ObjectType<T, B> of(
      Class<T> javaType, Accessor<T, B> accessor, Row... rows) {
    List<Attribute<T, B, ?>> attributes = new ArrayList<>(rows.length);
    for (Row row : rows) {
      attributes.add(new Attribute<>(accessor, attributes.size(), row));
    }
    return new ObjectType<>(javaType, accessor, attributes);
  }

  /**
   * The interface of the model.
   *
   * @return the interface
   */
  public Class<T> getJavaType() {
    return javaType;
  }

  /**
   * The attributes.
   *
   * @return the attributes in serialization order
   */
  public List<Attribute<T, B, ?>> getAttributes() {
    return attributes;
  }

  /**
   * The names of the attributes.
   *
   * @return the names in serialization order
   */
  public Collection<String> getAttributeNames() {
    return positions.keySet();
  }

  /**
   * The index of an attribute in {@link #getAttributes()}.
   *
   * @param name the name of an attribute
   * @return the index from 0, or -1 if the type has no such attribute
   */
  public int indexOf(String name) {
    return positions.getOrDefault(name, -1);
  }

  /**
   * Whether other parts can refer to values of this type.
   *
   * @return true where the type has an attribute {@code id}
   */
  public boolean hasId() {
    return id != null;
  }

  /**
   * The id of a value.
   *
   * @param object the value
   * @return its id; null where the type has none
   */
  public @Nullable String idOf(T object) {
    return id == null ? null : (String) id.valueOf(object);
  }

  /** The id of an object whose type is known only at run time. */
  @Nullable String idOfObject(Object object) {
    return id == null ? null : (String) id.read(object);
  }

  /** The steps of a walk over all attributes. */
  Step[] allSteps() {
    return allSteps;
  }

  /** The steps of a walk over constrained values only. */
  Step[] constrainedSteps() {
    return constrainedSteps;
  }

  /**
   * Starts a new value.
   *
   * @return an empty builder
   */
  public B newBuilder() {
    return accessor.newBuilder();
  }

  /**
   * Finishes a value.
   *
   * @param builder a builder on which every required attribute is set
   * @return the value
   * @throws IllegalStateException if a required attribute is missing
   */
  public T build(B builder) {
    return accessor.build(builder);
  }
}
