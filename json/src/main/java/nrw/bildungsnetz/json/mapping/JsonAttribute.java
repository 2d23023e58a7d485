package nrw.bildungsnetz.json.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.json.tokens.NameMatcher;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * An attribute of the model, with what a reader or writer would otherwise ask of it for every value
 * anew. Immutable and safe for use by many threads.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param <V> the type of the value, or of one element
 */
public final class JsonAttribute<T, B, V> {

  private final Attribute<T, B, V> attribute;
  private final String name;
  private final SerializableString writtenName;
  private final int nameLength;
  private final long bit;
  private final boolean required;
  private final boolean many;
  private final boolean set;
  private final boolean id;
  private final ValueType<V> type;
  private final Kind kind;
  private final @Nullable JsonType<V, ?> objects;
  private final NameMatcher codeNames;
  private final List<V> codes;
  private final TextConstraints textConstraints;
  private final ShapeConstraint[] constraints;

  /** How a value is read. */
  public enum Kind {
    /** An object with a table of its own. */
    OBJECT,
    /** A text. */
    TEXT,
    /** A code of an enum. */
    CODE,
    /** A day. */
    DAY,
    /** A whole number. */
    WHOLE_NUMBER,
    /** A decimal number. */
    DECIMAL,
    /** Yes or no. */
    FLAG,
    /** Whatever others keep. */
    EXTENSIONS;

    private static Kind of(ValueType<?> type) {
      if (type instanceof ObjectType) {
        return OBJECT;
      } else if (type instanceof ValueType.Text) {
        return TEXT;
      } else if (type instanceof ValueType.Code) {
        return CODE;
      } else if (type instanceof ValueType.Day) {
        return DAY;
      } else if (type instanceof ValueType.WholeNumber) {
        return WHOLE_NUMBER;
      } else if (type instanceof ValueType.Decimal) {
        return DECIMAL;
      }
      return type instanceof ValueType.Flag ? FLAG : EXTENSIONS;
    }
  }

  JsonAttribute(Attribute<T, B, V> attribute, long bit) {
    this.attribute = attribute;
    this.name = attribute.getName();
    this.writtenName = new SerializedString(name);
    this.nameLength = name.length();
    this.bit = bit;
    this.required = attribute.getMultiplicity() == Multiplicity.REQUIRED;
    this.many = attribute.getMultiplicity().isMany();
    this.set = attribute.getMultiplicity() == Multiplicity.SET;
    this.id = name.equals("id");
    this.type = attribute.getType();
    this.kind = Kind.of(type);
    this.objects = type instanceof ObjectType<V, ?> object ? JsonType.of(object) : null;
    this.codes = codesOf(type);
    this.codeNames =
        new NameMatcher(type instanceof ValueType.Code<?> code ? code.names() : List.of());
    this.textConstraints =
        new TextConstraints(
            type instanceof ValueType.Text ? attribute.getConstraints() : List.of());
    this.constraints = attribute.getConstraints().toArray(ShapeConstraint[]::new);
  }

  @SuppressWarnings("unchecked") // a type of codes tells its own
  private static <V> List<V> codesOf(ValueType<V> type) {
    return type instanceof ValueType.Code<?> codes
        ? (List<V>) codes.names().stream().flatMap(name -> codes.find(name).stream()).toList()
        : List.of();
  }

  /**
   * The attribute of the model.
   *
   * @return the attribute
   */
  public Attribute<T, B, V> attribute() {
    return attribute;
  }

  /**
   * Its name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * How long its name is.
   *
   * @return the length in characters
   */
  public int nameLength() {
    return nameLength;
  }

  /**
   * Its name as a generator writes it.
   *
   * @return the name
   */
  public SerializableString writtenName() {
    return writtenName;
  }

  /**
   * Its place among the attributes of its type.
   *
   * @return a number with one bit set
   */
  public long bit() {
    return bit;
  }

  /**
   * Whether a value must have it.
   *
   * @return true if so
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Whether it is a collection.
   *
   * @return true if so
   */
  public boolean isMany() {
    return many;
  }

  /**
   * Whether it is a collection in which no element may stand twice.
   *
   * @return true if so
   */
  public boolean isSet() {
    return set;
  }

  /**
   * Whether others refer to the object by it.
   *
   * @return true if so
   */
  public boolean isId() {
    return id;
  }

  /**
   * The type of its values.
   *
   * @return the type
   */
  public ValueType<V> type() {
    return type;
  }

  /**
   * How its values are read.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The type of its values.
   *
   * @return the type; null where they are no objects with a table
   */
  public @Nullable JsonType<V, ?> objects() {
    return objects;
  }

  /**
   * The codes as they are written.
   *
   * @return the names; none where the values are no codes
   */
  public NameMatcher codeNames() {
    return codeNames;
  }

  /**
   * A code.
   *
   * @param index its index among {@link #codeNames()}
   * @return the constant
   */
  public V code(int index) {
    return codes.get(index);
  }

  /**
   * The constraints on a text, to be checked quickly.
   *
   * @return the same as {@link #constraints()}; nothing where the values are no texts
   */
  public TextConstraints textConstraints() {
    return textConstraints;
  }

  /**
   * What the getter demands of a value.
   *
   * @return the constraints, not to be changed
   */
  public ShapeConstraint[] constraints() {
    return constraints;
  }

  /**
   * The official key that was probably meant by a value that is no text.
   *
   * @param written the value as it is written
   * @return the key; empty where none is asked for, or it is not plain which is meant
   */
  public Optional<String> keyMeantBy(String written) {
    return Arrays.stream(constraints)
        .flatMap(each -> each.keyMeantBy(written).stream())
        .findFirst();
  }
}
