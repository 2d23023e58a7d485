package nrw.bildungsnetz.json.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nrw.bildungsnetz.json.tokens.NameMatcher;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.texts.CodeNames;
import nrw.bildungsnetz.texts.NearestName;

/**
 * A type of the model, prepared for JSON: its property names and required attributes. Immutable and
 * thread-safe.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public final class JsonType<T, B> {

  private static final Map<ObjectType<?, ?>, JsonType<?, ?>> READY = new ConcurrentHashMap<>();

  private final ObjectType<T, B> type;
  private final NameMatcher names;
  private final NearestName nearest;
  private final CodeNames knownNames;
  private final JsonAttribute<T, B, ?>[] attributes;
  private final long required;
  private final boolean withId;
  private final Map<String, Renaming> renamings;

  private JsonType(ObjectType<T, B> type) {
    this.type = type;
    this.names = new NameMatcher(type.getAttributeNames());
    this.nearest = NearestName.among(type.getAttributeNames());
    this.knownNames = CodeNames.of(List.copyOf(type.getAttributeNames()));
    this.attributes = attributesOf(type);
    this.renamings = Renaming.of(type.getJavaType());
    long bits = 0;
    for (JsonAttribute<T, B, ?> attribute : attributes) {
      bits |= attribute.isRequired() ? attribute.bit() : 0;
    }
    this.required = bits;
    this.withId = Arrays.stream(attributes).anyMatch(JsonAttribute::isId);
  }

  /**
   * Prepares a type and the types of its attributes. Results are cached.
   *
   * @param <T> the model type
   * @param <B> its builder
   * @param type the type
   * @return the prepared type
   */
  @SuppressWarnings("unchecked") // each type is cached under itself
  public static <T, B> JsonType<T, B> of(ObjectType<T, B> type) {
    JsonType<?, ?> ready = READY.get(type);
    if (ready == null) {
      ready = new JsonType<>(type);
      READY.put(type, ready);
    }
    return (JsonType<T, B>) ready;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays cannot be created
  private static <T, B> JsonAttribute<T, B, ?>[] attributesOf(ObjectType<T, B> type) {
    // Each attribute is represented by one bit.
    if (type.getAttributes().size() > Long.SIZE) {
      throw new IllegalStateException("Too many attributes: " + type.getJavaType());
    }
    List<JsonAttribute<T, B, ?>> attributes = new ArrayList<>();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      attributes.add(new JsonAttribute<>(attribute, 1L << attributes.size()));
    }
    return attributes.toArray(new JsonAttribute[0]);
  }

  /**
   * The type of the model.
   *
   * @return the type
   */
  public ObjectType<T, B> type() {
    return type;
  }

  /**
   * The names of the attributes, in declaration order.
   *
   * @return the names
   */
  public NameMatcher names() {
    return names;
  }

  /**
   * Finds the attribute that a property probably means.
   *
   * @param property the name of a property that is no attribute
   * @return the name of an attribute, possibly by an older name; empty if none is near
   */
  public Optional<String> meantBy(String property) {
    Renaming renaming = renamings.get(property);
    return renaming == null ? nearest.to(property) : Optional.of(renaming.newName());
  }

  /**
   * The names of all attributes, for messages.
   *
   * @return the names
   */
  public CodeNames knownNames() {
    return knownNames;
  }

  /**
   * The number of attributes.
   *
   * @return the number
   */
  public int size() {
    return attributes.length;
  }

  /**
   * The attribute with an index.
   *
   * @param index its index, in declaration order
   * @return the attribute
   */
  public JsonAttribute<T, B, ?> attribute(int index) {
    return attributes[index];
  }

  /**
   * Whether values have an id, by which problems name them.
   *
   * @return true if they do
   */
  public boolean hasId() {
    return withId;
  }

  /**
   * The required attributes.
   *
   * @return their {@linkplain JsonAttribute#bit() bits}
   */
  public long required() {
    return required;
  }

  /**
   * Properties that have another name in older documents.
   *
   * @return the renamings, by the name in older documents
   */
  public Map<String, Renaming> renamings() {
    return renamings;
  }
}
