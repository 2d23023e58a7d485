package nrw.bildungsnetz.model.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model with its attributes, in the order in which they are written. Immutable and
 * safe for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public final class ObjectType<T, B> implements ValueType<T> {

  private final Class<T> javaType;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final List<Attribute<T, B, ?>> attributes;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final @Nullable Attribute<T, B, ?> id;
  private final Step[] allSteps;
  private final Step[] constrainedSteps;

  private ObjectType(
      Class<T> javaType,
      Supplier<B> newBuilder,
      Function<B, T> build,
      List<Attribute<T, B, ?>> attributes) {
    this.javaType = javaType;
    this.newBuilder = newBuilder;
    this.build = build;
    this.attributes = List.copyOf(attributes);
    for (Attribute<T, B, ?> attribute : attributes) {
      positions.put(attribute.getName(), positions.size());
    }
    this.id = positions.containsKey("id") ? attributes.get(positions.get("id")) : null;
    this.allSteps = this.attributes.stream().map(Step::toAll).toArray(Step[]::new);
    this.constrainedSteps =
        this.attributes.stream()
            .map(Step::toConstrained)
            .filter(Step::leadsAnywhere)
            .toArray(Step[]::new);
  }

  /**
   * Begins the table of a type.
   *
   * @param <T> the model type
   * @param <B> its builder
   * @param javaType the interface of the model
   * @param newBuilder starts a value
   * @param build finishes a value
   * @return a table without rows
   */
  public static <T, B> Rows<T, B> describe(
      Class<T> javaType, Supplier<B> newBuilder, Function<B, T> build) {
    return new Rows<>(javaType, newBuilder, build);
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
   * @return the attributes in the order in which they are written
   */
  public List<Attribute<T, B, ?>> getAttributes() {
    return attributes;
  }

  /**
   * The names of the attributes.
   *
   * @return the names in the order in which they are written
   */
  public Collection<String> getAttributeNames() {
    return positions.keySet();
  }

  /**
   * Where an attribute stands in {@link #getAttributes()}.
   *
   * @param name the name of an attribute
   * @return its index, or -1 where the type has no such attribute
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

  /** The id of a value a walk has come to. */
  @Nullable String idOfObject(Object object) {
    return id == null ? null : (String) id.read(object);
  }

  /** The way of a walk that leaves nothing out. */
  Step[] allSteps() {
    return allSteps;
  }

  /** The way of a walk that is after constrained values alone. */
  Step[] constrainedSteps() {
    return constrainedSteps;
  }

  /**
   * Starts a new value.
   *
   * @return an empty builder
   */
  public B newBuilder() {
    return newBuilder.get();
  }

  /**
   * Finishes a value.
   *
   * @param builder a builder on which every required attribute is set
   * @return the value
   * @throws IllegalStateException if a required attribute is missing
   */
  public T build(B builder) {
    return build.apply(builder);
  }

  /**
   * Collects the rows of one type's table of attributes.
   *
   * @param <T> the model type
   * @param <B> its builder
   */
  public static final class Rows<T, B> {

    private final Class<T> javaType;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Attribute<T, B, ?>> attributes = new ArrayList<>();

    private Rows(Class<T> javaType, Supplier<B> newBuilder, Function<B, T> build) {
      this.javaType = javaType;
      this.newBuilder = newBuilder;
      this.build = build;
    }

    /**
     * Adds the row of an attribute that must be stated.
     *
     * @param <V> the type of the value
     * @param name the name of the attribute
     * @param type what kind of value it holds
     * @param getter reads it
     * @param setter sets it
     * @return this table
     */
    public <V> Rows<T, B> required(
        String name, ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter) {
      return row(name, type, Multiplicity.REQUIRED, getter, false, setter);
    }

    /**
     * Adds the row of an attribute that may be absent.
     *
     * @param <V> the type of the value
     * @param name the name of the attribute
     * @param type what kind of value it holds
     * @param getter reads it
     * @param setter sets it
     * @return this table
     */
    public <V> Rows<T, B> optional(
        String name, ValueType<V> type, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      return row(name, type, Multiplicity.OPTIONAL, getter, true, setter);
    }

    /**
     * Adds the row of an attribute that is stated only where it is true.
     *
     * @param name the name of the attribute
     * @param getter reads it
     * @param setter sets it
     * @return this table
     */
    public Rows<T, B> flag(String name, Predicate<T> getter, BiConsumer<B, Boolean> setter) {
      return row(
          name,
          new Flag(),
          Multiplicity.OPTIONAL,
          owner -> getter.test(owner) ? Boolean.TRUE : null,
          false,
          setter);
    }

    /**
     * Adds the row of what others keep with a part, which comes last of all.
     *
     * @param getter reads it
     * @param setter sets it
     * @return this table
     */
    public Rows<T, B> extensions(Function<T, Extensions> getter, BiConsumer<B, Extensions> setter) {
      return row(
          "extensions",
          new Foreign(),
          Multiplicity.OPTIONAL,
          owner -> {
            Extensions extensions = getter.apply(owner);
            return extensions.isEmpty() ? null : extensions;
          },
          false,
          setter);
    }

    /**
     * Adds the row of an attribute with several values in an order.
     *
     * @param <V> the type of the value, one of them
     * @param name the name of the attribute
     * @param type what kind of value it holds
     * @param getter reads it
     * @param adder adds one
     * @return this table
     */
    public <V> Rows<T, B> list(
        String name, ValueType<V> type, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
      return row(name, type, Multiplicity.LIST, getter, false, adder);
    }

    /**
     * Adds the row of an attribute with several values without order.
     *
     * @param <V> the type of the value, one of them
     * @param name the name of the attribute
     * @param type what kind of value it holds
     * @param getter reads it
     * @param adder adds one
     * @return this table
     */
    public <V> Rows<T, B> set(
        String name, ValueType<V> type, Function<T, SortedSet<V>> getter, BiConsumer<B, V> adder) {
      return row(name, type, Multiplicity.SET, getter, false, adder);
    }

    /**
     * Ends the table.
     *
     * @return the type
     */
    public ObjectType<T, B> end() {
      return new ObjectType<>(javaType, newBuilder, build, attributes);
    }

    private <V> Rows<T, B> row(
        String name,
        ValueType<V> type,
        Multiplicity multiplicity,
        Function<T, ? extends @Nullable Object> getter,
        boolean wrapped,
        BiConsumer<B, V> setter) {
      attributes.add(new Attribute<>(javaType, name, type, multiplicity, getter, wrapped, setter));
      return this;
    }
  }
}
