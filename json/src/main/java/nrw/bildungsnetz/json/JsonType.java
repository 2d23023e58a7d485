package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type of the model, made ready for JSON: its names so that neither a parser nor a generator has
 * to do anything for them that could be done before, and what a value must have. Immutable and safe
 * for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
final class JsonType<T, B> {

  private static final Map<ObjectType<?, ?>, JsonType<?, ?>> READY = new ConcurrentHashMap<>();

  final ObjectType<T, B> type;
  final PropertyNameMatcher names;

  /** The names again, and behind them that of the version, which a root has as well. */
  final WrittenNames writtenNames;

  /** In the order of the type's attributes, as everywhere where an attribute has an index. */
  final List<JsonAttribute<T, B, ?>> attributes;

  /** The attributes a value must have, as bits. */
  final long required;

  /** What older documents call otherwise, by the name they use. */
  final Map<String, Renaming> renamings;

  private JsonType(ObjectType<T, B> type) {
    this.type = type;
    this.names = JsonFormat.names(type.getAttributeNames());
    this.writtenNames = WrittenNames.of(type);
    this.attributes = attributesOf(type);
    this.renamings = Renaming.of(type.getJavaType());
    this.required = attributes.stream().filter(a -> a.required).mapToLong(a -> a.bit).sum();
  }

  /** Makes a type ready, and those of its attributes; each is made ready once. */
  @SuppressWarnings("unchecked") // a type is kept under itself
  static <T, B> JsonType<T, B> of(ObjectType<T, B> type) {
    JsonType<?, ?> ready = READY.get(type);
    if (ready == null) {
      ready = new JsonType<>(type);
      READY.put(type, ready);
    }
    return (JsonType<T, B>) ready;
  }

  private static <T, B> List<JsonAttribute<T, B, ?>> attributesOf(ObjectType<T, B> type) {
    // Each is a bit, and the version another.
    if (type.getAttributes().size() >= Long.SIZE) {
      throw new IllegalStateException("Too many attributes: " + type.getJavaType());
    }
    List<JsonAttribute<T, B, ?>> attributes = new ArrayList<>();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      attributes.add(new JsonAttribute<>(attribute, 1L << attributes.size()));
    }
    return List.copyOf(attributes);
  }
}
