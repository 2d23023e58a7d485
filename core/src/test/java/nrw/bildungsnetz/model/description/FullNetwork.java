package nrw.bildungsnetz.model.description;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a value of a described type in which every attribute is stated. */
final class FullNetwork {

  private int next;

  <T, B> T fill(ObjectType<T, B> type) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      fill(attribute, builder);
    }
    return type.build(builder);
  }

  private <T, B, V> void fill(Attribute<T, B, V> attribute, B builder) {
    attribute.set(builder, value(attribute.getType()));
    if (attribute.getMultiplicity().isMany()) {
      attribute.set(builder, value(attribute.getType()));
    }
  }

  @SuppressWarnings("unchecked") // each branch makes the value its type is for
  private <V> V value(ValueType<V> type) {
    next++;
    if (type instanceof ObjectType<V, ?> nested) {
      return fill(nested);
    }
    return (V) simple(type);
  }

  private Object simple(ValueType<?> type) {
    if (type instanceof ValueType.Day) {
      return LocalDate.of(2020, 1, 1).plusDays(next);
    }
    if (type instanceof ValueType.WholeNumber) {
      return next;
    }
    if (type instanceof ValueType.Flag) {
      return true;
    }
    return type instanceof ValueType.Code<?> code ? some(code) : "text" + next;
  }

  private Object some(ValueType.Code<?> code) {
    String name = code.names().stream().skip(next % code.names().size()).findFirst().orElseThrow();
    return code.find(name).orElseThrow();
  }

  /** Copies a value, attribute by attribute, through its description. */
  static <T, B> T copy(ObjectType<T, B> type, T object) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      copy(attribute, object, builder);
    }
    return type.build(builder);
  }

  private static <T, B, V> void copy(Attribute<T, B, V> attribute, T object, B builder) {
    if (attribute.getMultiplicity().isMany()) {
      attribute.elementsOf(object).forEach(each -> set(attribute, builder, each));
    } else {
      set(attribute, builder, attribute.valueOf(object));
    }
  }

  private static <T, B, V> void set(Attribute<T, B, V> attribute, B builder, @Nullable V value) {
    if (value == null) {
      return;
    }
    if (attribute.getType() instanceof ObjectType<V, ?> nested) {
      attribute.set(builder, copy(nested, value));
    } else {
      attribute.set(builder, value);
    }
  }
}
