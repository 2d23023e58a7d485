package nrw.bildungsnetz.json.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.json.exchange.KnownName;
import nrw.bildungsnetz.json.tokens.NameMatcher;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of the model, with everything precomputed that a reader or writer needs for each
 * value. Immutable and thread-safe.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param <V> the type of the value, or of one element
 */
public final class JsonAttribute<T, B, V> {

  private final Attribute<T, B, V> attribute;
  private final String name;
  private final KnownName knownName;
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
    /** Whatever other systems store. */
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
    this.knownName = new KnownName(name);
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

  @SuppressWarnings("unchecked") // the code type only holds codes of its own type
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
   * The name of the property.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The name of the property, to be written.
   *
   * @return the name
   */
  public KnownName knownName() {
    return knownName;
  }

  /**
   * The length of the name.
   *
   * @return the length in characters
   */
  public int nameLength() {
    return nameLength;
  }

  /**
   * The position of the attribute in its type, as a bit.
   *
   * @return a number with one bit set
   */
  public long bit() {
    return bit;
  }

  /**
   * Whether the attribute is required.
   *
   * @return true if it is
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Whether the attribute is a collection.
   *
   * @return true if it is
   */
  public boolean isMany() {
    return many;
  }

  /**
   * Whether the attribute is a collection without duplicates.
   *
   * @return true if it is
   */
  public boolean isSet() {
    return set;
  }

  /**
   * Whether the attribute is the id by which others refer to the object.
   *
   * @return true if it is
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
   * The table of its type.
   *
   * @return the type; null if the values are not objects with a table
   */
  public @Nullable JsonType<V, ?> objects() {
    return objects;
  }

  /**
   * The codes as written in documents.
   *
   * @return the names; empty if the values are not codes
   */
  public NameMatcher codeNames() {
    return codeNames;
  }

  /**
   * The code with an index.
   *
   * @param index its index in {@link #codeNames()}
   * @return the constant
   */
  public V code(int index) {
    return codes.get(index);
  }

  /**
   * The constraints on a text, in a form that is fast to check.
   *
   * @return the same constraints as {@link #constraints()}; empty if the values are not texts
   */
  public TextConstraints textConstraints() {
    return textConstraints;
  }

  /**
   * The constraints declared on the getter.
   *
   * @return the constraints, not to be modified
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
