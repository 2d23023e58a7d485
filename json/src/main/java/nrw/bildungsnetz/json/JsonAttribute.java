package nrw.bildungsnetz.json;

import java.util.List;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * An attribute of the model, with what a reader would otherwise ask of it for every value anew.
 * Immutable and safe for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param <V> the type of the value, or of one element
 */
final class JsonAttribute<T, B, V> {

  final Attribute<T, B, V> attribute;
  final String name;

  /** The name as it is written. */
  final SerializableString writtenName;

  /** Its place among the attributes of its type, as a bit. */
  final long bit;

  final boolean required;
  final boolean many;
  final boolean set;
  final boolean id;
  final ValueType<V> type;

  /** Whether the values are objects, those of a table or whatever others keep. */
  final boolean braced;

  /** The type of the values; null where they are no objects with a table. */
  final @Nullable JsonType<V, ?> objects;

  /** The codes as they are written; null where the values are no codes. */
  final @Nullable WrittenNames codeNames;

  /** The codes in the same order. */
  final List<V> codes;

  /** What is demanded of a text; of other values nothing. */
  final TextDemands textDemands;

  private final ShapeConstraint[] constraints;

  JsonAttribute(Attribute<T, B, V> attribute, long bit) {
    this.attribute = attribute;
    this.name = attribute.getName();
    this.writtenName = new SerializedString(name);
    this.bit = bit;
    this.required = attribute.getMultiplicity() == Multiplicity.REQUIRED;
    this.many = attribute.getMultiplicity().isMany();
    this.set = attribute.getMultiplicity() == Multiplicity.SET;
    this.id = name.equals("id");
    this.type = attribute.getType();
    this.objects = type instanceof ObjectType<V, ?> object ? JsonType.of(object) : null;
    this.braced = objects != null || type instanceof ValueType.Foreign;
    this.codeNames = type instanceof ValueType.Code<?> code ? WrittenNames.of(code) : null;
    this.codes = codesOf(type);
    this.textDemands =
        new TextDemands(type instanceof ValueType.Text ? attribute.getConstraints() : List.of());
    this.constraints = attribute.getConstraints().toArray(ShapeConstraint[]::new);
  }

  @SuppressWarnings("unchecked") // a type of codes tells its own
  private static <V> List<V> codesOf(ValueType<V> type) {
    return type instanceof ValueType.Code<?> codes
        ? (List<V>) codes.names().stream().flatMap(name -> codes.find(name).stream()).toList()
        : List.of();
  }

  /** What the getter demands of a value; not to be changed. */
  ShapeConstraint[] constraints() {
    return constraints;
  }
}
