package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type of the model, made ready for reading: its names so that a parser finds them without making
 * strings of what it reads, and what a value must have. Immutable and safe for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
final class ReadableType<T, B> {

  private static final Map<ObjectType<?, ?>, ReadableType<?, ?>> READY = new ConcurrentHashMap<>();

  final ObjectType<T, B> type;
  final PropertyNameMatcher names;

  /** In the order of the type's attributes, as everywhere where an attribute has an index. */
  final List<ReadableAttribute<T, B, ?>> attributes;

  /** The attributes a value must have, as bits. */
  final long required;

  private ReadableType(ObjectType<T, B> type) {
    this.type = type;
    this.names = JsonFormat.names(type.getAttributeNames());
    this.attributes = attributesOf(type);
    this.required = attributes.stream().filter(a -> a.required).mapToLong(a -> a.bit).sum();
  }

  /** Makes a type ready, and those of its attributes; each is made ready once. */
  @SuppressWarnings("unchecked") // a type is kept under itself
  static <T, B> ReadableType<T, B> of(ObjectType<T, B> type) {
    ReadableType<?, ?> ready = READY.get(type);
    if (ready == null) {
      ready = new ReadableType<>(type);
      READY.put(type, ready);
    }
    return (ReadableType<T, B>) ready;
  }

  private static <T, B> List<ReadableAttribute<T, B, ?>> attributesOf(ObjectType<T, B> type) {
    if (type.getAttributes().size() > Long.SIZE) {
      throw new IllegalStateException("Too many attributes: " + type.getJavaType());
    }
    List<ReadableAttribute<T, B, ?>> attributes = new ArrayList<>();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      attributes.add(new ReadableAttribute<>(attribute, 1L << attributes.size()));
    }
    return List.copyOf(attributes);
  }
}
