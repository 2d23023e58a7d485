package nrw.bildungsnetz.model.description;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.extensions.Extensions;

/**
 * The type of an attribute value. Immutable and thread-safe.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ValueType<V>
    permits ValueType.Text,
        ValueType.Day,
        ValueType.WholeNumber,
        ValueType.Decimal,
        ValueType.Flag,
        ValueType.Code,
        ValueType.Foreign,
        ObjectType {

  /** Any text. */
  ValueType<String> TEXT = new Text();

  /** Any day. */
  ValueType<LocalDate> DAY = new Day();

  /** Any whole number. */
  ValueType<Integer> WHOLE_NUMBER = new WholeNumber();

  /** Any decimal number. */
  ValueType<BigDecimal> DECIMAL = new Decimal();

  /** True, or absent. */
  ValueType<Boolean> FLAG = new Flag();

  /** Extensions; absent if empty. */
  ValueType<Extensions> EXTENSIONS = new Foreign();

  /**
   * The codes of an enum.
   *
   * @param <E> the enum
   * @param constants the constants of the enum
   * @return the type
   */
  static <E extends Enum<E>> ValueType<E> code(E[] constants) {
    return new Code<>(constants);
  }

  /** A text. */
  record Text() implements ValueType<String> {}

  /** A day of the calendar, written {@code YYYY-MM-DD}. */
  record Day() implements ValueType<LocalDate> {}

  /** A whole number that fits into 32 bits. */
  record WholeNumber() implements ValueType<Integer> {}

  /** A decimal number; its scale is preserved. */
  record Decimal() implements ValueType<BigDecimal> {}

  /** A boolean; absent means false. */
  record Flag() implements ValueType<Boolean> {}

  /** Extensions: an object with arbitrary properties; absent means none. */
  record Foreign() implements ValueType<Extensions> {}

  /**
   * One of a fixed set of codes: the constant names of an enum.
   *
   * @param <E> the enum
   */
  final class Code<E extends Enum<E>> implements ValueType<E> {

    private final Map<String, E> byName = new LinkedHashMap<>();

    Code(E[] constants) {
      for (E constant : constants) {
        byName.put(constant.name(), constant);
      }
    }

    /**
     * Looks up a code.
     *
     * @param name the code, case-sensitive
     * @return the constant, or empty for an unknown code
     */
    public Optional<E> find(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    /**
     * All codes.
     *
     * @return the codes in declaration order
     */
    public Set<String> names() {
      return Collections.unmodifiableSet(byName.keySet());
    }
  }
}
