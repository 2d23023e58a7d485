package nrw.bildungsnetz.model.extensions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Properties of others, in the order in which they were stated. An object among their values is
 * again one of these.
 *
 * <pre>{@code
 * Extensions.empty()
 *     .with("de.dortmund.kennung", ExtensionValue.of("40-2-117"))
 *     .with("de.dortmund.raum", Extensions.empty().with("stock", ExtensionValue.of(3)));
 * }</pre>
 *
 * <p>So that nobody gets into another's way, a name begins with whose it is: a domain turned round,
 * or a vendor's prefix. Names must not be blank where they stand directly in {@code extensions};
 * anywhere they are of one line, and texts of one or more, without control characters, halves of
 * characters or noncharacters. A value may break that, and validation then reports it.
 *
 * <p>Two are equal if they say the same in the same order: {@code 1.0} is not {@code 1.00}.
 * Immutable and safe for use by many threads.
 */
public final class Extensions implements ExtensionValue {

  /** How deep objects and arrays may be nested, the outermost included: 64. */
  public static final int DEEPEST = 64;

  private static final Extensions EMPTY = new Extensions(Map.of());

  /** It follows from the properties, and is kept so that nobody need go through them again. */
  final transient int depth;

  private final Map<String, ExtensionValue> properties;

  private Extensions(Map<String, ExtensionValue> properties) {
    this.properties = properties;
    this.depth = Nesting.around(properties.values());
  }

  /**
   * No properties.
   *
   * @return the same value every time
   */
  public static Extensions empty() {
    return EMPTY;
  }

  /**
   * Some properties.
   *
   * @param properties the values by name, in the order in which they are to stand
   * @return what has them
   * @throws NullPointerException if a name or a value is null
   * @throws IllegalArgumentException if objects and arrays are nested deeper than {@link #DEEPEST}
   */
  public static Extensions of(Map<String, ? extends ExtensionValue> properties) {
    if (properties.isEmpty()) {
      return EMPTY;
    }
    Map<String, ExtensionValue> copy = new LinkedHashMap<>(properties);
    copy.forEach(Extensions::requireNonNull);
    return new Extensions(Collections.unmodifiableMap(copy));
  }

  /**
   * The same with one more property.
   *
   * @param name its name; one that is there already gets a new value at its old place
   * @param value its value
   * @return what has all of them; this one stays as it is
   * @throws NullPointerException if the name or the value is null
   * @throws IllegalArgumentException if objects and arrays are nested deeper than {@link #DEEPEST}
   */
  public Extensions with(String name, ExtensionValue value) {
    requireNonNull(name, value);
    Map<String, ExtensionValue> copy = new LinkedHashMap<>(properties);
    copy.put(name, value);
    return new Extensions(Collections.unmodifiableMap(copy));
  }

  /**
   * Whether there is nothing.
   *
   * @return true without any property
   */
  public boolean isEmpty() {
    return properties.isEmpty();
  }

  /**
   * All properties.
   *
   * @return the values by name, in their order; not to be changed
   */
  public Map<String, ExtensionValue> getProperties() {
    return properties;
  }

  /**
   * The value of a property.
   *
   * @param name the name of the property
   * @return the value; empty where there is no such property
   */
  public Optional<ExtensionValue> find(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  /**
   * The text of a property.
   *
   * @param name the name of the property
   * @return the text; empty where there is no such property or its value is no text
   */
  public Optional<String> findText(String name) {
    return properties.get(name) instanceof ExtensionText text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extensions extensions && inOrder().equals(extensions.inOrder());
  }

  @Override
  public int hashCode() {
    return properties.hashCode();
  }

  @Override
  public String toString() {
    return "Extensions{" + properties.size() + " properties}";
  }

  /** A map takes no notice of order when it is compared. */
  private List<Map.Entry<String, ExtensionValue>> inOrder() {
    return properties.isEmpty() ? List.of() : new ArrayList<>(properties.entrySet());
  }

  private static void requireNonNull(@Nullable String name, @Nullable ExtensionValue value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}
