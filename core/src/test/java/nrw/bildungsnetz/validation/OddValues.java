package nrw.bildungsnetz.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;

/** Values such as real offices, or attackers, put into documents. */
final class OddValues {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\n",
          "\u00a0",
          "\u2003\u2003",
          "\u200b",
          "x\ud83d",
          "\ude00",
          "\u0007",
          "Bu\u0308ro",
          "B\u00fcro",
          "a\nb",
          "x\ufffe",
          "${1+1}",
          "{jakarta.validation.constraints.NotNull.message}",
          "\\{x\\}$",
          "a/b~c",
          "x".repeat(64),
          "x".repeat(65),
          "y".repeat(256),
          "z".repeat(2_001),
          "w".repeat(10_001),
          // keys, well-formed and not
          "05913",
          "5913",
          "05913000",
          "05979",
          "\uff10\uff15\uff19\uff11\uff13",
          "123456",
          "20",
          "02",
          "2",
          // ids of the sample, so that references change their target and ids become duplicates
          "kv-2015",
          "kv-2020",
          "zv-2022",
          "lenkungskreis",
          "buero",
          "ak-mint",
          "kreis",
          "mint",
          "sitz-schulen",
          "kaoa",
          "anschluss",
          "lg-17",
          "nirgends",
          "MINT",
          "Erika Beispiel",
          "Kim Muster");

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.MIN,
          LocalDate.of(1, 1, 1),
          LocalDate.of(2014, 7, 31),
          LocalDate.of(2015, 2, 1),
          LocalDate.of(2019, 12, 31),
          LocalDate.of(2020, 1, 31),
          LocalDate.of(2020, 2, 1),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 12, 31),
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 1, 2),
          LocalDate.of(9999, 12, 31),
          LocalDate.MAX);

  private static final List<Integer> NUMBERS =
      List.of(
          Integer.MIN_VALUE,
          -1,
          0,
          1,
          366,
          367,
          1799,
          1800,
          2015,
          2019,
          2020,
          2025,
          2026,
          2199,
          2200,
          999_999_999,
          Integer.MAX_VALUE);

  private static final List<BigDecimal> DECIMALS =
      List.of(
          new BigDecimal("-1"),
          BigDecimal.ZERO,
          new BigDecimal("0.0000"),
          new BigDecimal("0E+20"),
          new BigDecimal("0.0001"),
          new BigDecimal("0.00001"),
          new BigDecimal("1.50"),
          new BigDecimal("9999.9999"),
          new BigDecimal("10000"),
          new BigDecimal("99.999"),
          new BigDecimal("100"),
          new BigDecimal("100.001"),
          new BigDecimal("1E+2"),
          new BigDecimal("1E+3"),
          new BigDecimal("999999999999.99"),
          new BigDecimal("-1000000000000000"),
          new BigDecimal("1E+999999999"),
          new BigDecimal("1E-999999999"));

  private OddValues() {}

  @SuppressWarnings("unchecked") // each branch returns a value of its type
  static <V> V pick(ValueType<V> type, int which) {
    if (type instanceof ObjectType<V, ?> part) {
      return bare(part, which);
    }
    return (V) simple(type, which);
  }

  /** The required attributes of the part are odd as well. */
  private static <T, B> T bare(ObjectType<T, B> part, int which) {
    B builder = part.newBuilder();
    for (Attribute<T, B, ?> attribute : part.getAttributes()) {
      if (attribute.getMultiplicity() == Multiplicity.REQUIRED) {
        require(attribute, builder, which);
      }
    }
    return part.build(builder);
  }

  private static <B, V> void require(Attribute<?, B, V> attribute, B builder, int which) {
    attribute.set(builder, pick(attribute.getType(), which));
  }

  private static Object simple(ValueType<?> type, int which) {
    if (type instanceof ValueType.Text) {
      return TEXTS.get(which % TEXTS.size());
    }
    if (type instanceof ValueType.Day) {
      return DAYS.get(which % DAYS.size());
    }
    if (type instanceof ValueType.WholeNumber) {
      return NUMBERS.get(which % NUMBERS.size());
    }
    if (type instanceof ValueType.Decimal) {
      return DECIMALS.get(which % DECIMALS.size());
    }
    if (type instanceof ValueType.Foreign) {
      return foreign(TEXTS.get(which % TEXTS.size()), which % 3);
    }
    return type instanceof ValueType.Code<?> code ? constant(code, which) : true;
  }

  /** Extensions with a text at one of the possible places. */
  private static Extensions foreign(String text, int place) {
    ExtensionValue odd = ExtensionValue.of(text);
    return switch (place) {
      case 0 -> Extensions.empty().with(text, odd);
      case 1 -> Extensions.empty().with("x", Extensions.empty().with(text, odd));
      default -> Extensions.empty().with("x", ExtensionValue.of(List.of(odd)));
    };
  }

  private static Object constant(ValueType.Code<?> code, int which) {
    String name = code.names().stream().skip(which % code.names().size()).findFirst().orElseThrow();
    return code.find(name).orElseThrow();
  }
}
