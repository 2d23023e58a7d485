package nrw.bildungsnetz.model.description;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** Builds values of described types, up to a whole register, with every attribute stated. */
public final class FullNetwork {

  /** Attributes of one type that refer to the same day or vote have to agree. */
  private static final Map<String, Object> AGREEING =
      Map.of(
          "year", 2020,
          "notBefore", LocalDate.of(2020, 1, 1),
          "notAfter", LocalDate.of(2020, 12, 31),
          "startYear", 2020,
          "end", LocalDate.of(2021, 6, 30),
          "endYear", 2021,
          "against", 0);

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 2);
  private static final int DAYS = 360;

  private final Texts texts;
  private int next;

  /** Numbers values from 1. */
  public FullNetwork() {
    this(0);
  }

  /** Numbers values from another start, so that they differ. */
  public FullNetwork(int start) {
    this((owner, attribute, number) -> "text" + number);
    next = start;
  }

  /** Uses other texts. */
  public FullNetwork(Texts texts) {
    this.texts = texts;
  }

  /** Creates the texts. */
  @FunctionalInterface
  public interface Texts {

    /** A text for an attribute of a type; the number is different for each value. */
    String of(Class<?> owner, Attribute<?, ?, ?> attribute, int number);
  }

  public <T, B> T fill(ObjectType<T, B> type) {
    return type.build(builder(type, attribute -> true));
  }

  /** A builder with some attributes already set. */
  public <T, B> B builder(ObjectType<T, B> type, Predicate<Attribute<?, ?, ?>> stated) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      if (stated.test(attribute)) {
        fill(type.getJavaType(), attribute, builder);
      }
    }
    return builder;
  }

  private <B, V> void fill(Class<?> owner, Attribute<?, B, V> attribute, B builder) {
    attribute.set(builder, value(owner, attribute));
    if (attribute.getMultiplicity().isMany()) {
      attribute.set(builder, value(owner, attribute));
    }
  }

  @SuppressWarnings("unchecked") // each branch returns a value of its type
  private <V> V value(Class<?> owner, Attribute<?, ?, V> attribute) {
    next++;
    if (attribute.getType() instanceof ObjectType<V, ?> nested) {
      return fill(nested);
    }
    Object agreeing = AGREEING.get(attribute.getName());
    return (V) (agreeing == null ? simple(owner, attribute) : agreeing);
  }

  private Object simple(Class<?> owner, Attribute<?, ?, ?> attribute) {
    ValueType<?> type = attribute.getType();
    if (type instanceof ValueType.Day) {
      return FIRST_DAY.plusDays(next % DAYS);
    }
    if (type instanceof ValueType.WholeNumber) {
      return next;
    }
    if (type instanceof ValueType.Decimal) {
      return BigDecimal.valueOf(next, 1);
    }
    if (type instanceof ValueType.Flag) {
      return true;
    }
    if (type instanceof ValueType.Foreign) {
      return foreign(texts.of(owner, attribute, next));
    }
    return type instanceof ValueType.Code<?> code ? some(code) : texts.of(owner, attribute, next);
  }

  private static Extensions foreign(String text) {
    return Extensions.empty().with(text, ExtensionValue.of(List.of(ExtensionValue.of(text))));
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

  private static <B, V> void set(Attribute<?, B, V> attribute, B builder, @Nullable V value) {
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
