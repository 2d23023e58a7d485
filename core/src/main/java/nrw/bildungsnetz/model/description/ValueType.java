package nrw.bildungsnetz.model.description;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of value an attribute holds. Immutable and safe for use by many threads.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ValueType<V>
    permits ValueType.Text,
        ValueType.Day,
        ValueType.WholeNumber,
        ValueType.Flag,
        ValueType.Code,
        ObjectType {

  /** A text. */
  record Text() implements ValueType<String> {}

  /** A day of the calendar, written {@code YYYY-MM-DD}. */
  record Day() implements ValueType<LocalDate> {}

  /** A whole number that fits into 32 bits. */
  record WholeNumber() implements ValueType<Integer> {}

  /** Yes or no; absent means no. */
  record Flag() implements ValueType<Boolean> {}

  /**
   * One of a fixed list of codes, the names of an enum's constants.
   *
   * @param <E> the enum
   */
  final class Code<E extends Enum<E>> implements ValueType<E> {

    private final Map<String, E> byName = new LinkedHashMap<>();

    Code(Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        byName.put(constant.name(), constant);
      }
    }

    /**
     * Looks a code up.
     *
     * @param name the code, to the letter
     * @return the constant, or empty for an unknown code
     */
    public Optional<E> find(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    /**
     * All codes.
     *
     * @return the codes in their order
     */
    public Set<String> names() {
      return Collections.unmodifiableSet(byName.keySet());
    }
  }
}
