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
 * Properties defined by other applications, in document order. A nested object is an {@code
 * Extensions} value as well.
 *
 * <pre>{@code
 * Extensions.empty()
 *     .with("de.dortmund.kennung", ExtensionValue.of("40-2-117"))
 *     .with("de.dortmund.raum", Extensions.empty().with("stock", ExtensionValue.of(3)));
 * }</pre>
 *
 * <p>To avoid collisions, a name begins with its owner: a reversed domain name or a vendor prefix.
 * Names directly in {@code extensions} must not be blank. At any depth, names must be a single
 * line; names and texts must not contain control characters (other than line feeds and tabs in
 * texts), lone surrogates or noncharacters. None of this is enforced on construction; validation
 * reports violations.
 *
 * <p>Equality respects order and the notation of numbers: {@code 1.0} is not equal to {@code 1.00}.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Extensions implements ExtensionValue {

  /** How deep objects and arrays may be nested, the outermost included: 64. */
  public static final int DEEPEST = 64;

  private static final Extensions EMPTY = new Extensions(Map.of());

  /** Derived from the properties; cached so that they are not traversed again. */
  final transient int depth;

  private final Map<String, ExtensionValue> properties;

  private Extensions(Map<String, ExtensionValue> properties) {
    this.properties = properties;
    this.depth = Nesting.around(properties.values());
  }

  /**
   * No properties.
   *
   * @return a shared empty value
   */
  public static Extensions empty() {
    return EMPTY;
  }

  /**
   * Creates extensions from a map.
   *
   * @param properties the values by name, in the intended order
   * @return the extensions
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
   * A copy with one property added or replaced.
   *
   * @param name the name; an existing property keeps its position
   * @param value its value
   * @return the copy
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
   * Whether there are no properties.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return properties.isEmpty();
  }

  /**
   * All properties.
   *
   * @return the values by name, in order; unmodifiable
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
   * @return the text; empty where there is no such property or its value is not a text
   */
  public Optional<String> findText(String name) {
    return properties.get(name) instanceof ExtensionText text
        ? Optional.of(text.getText())
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

  /** Used for equality, because {@link Map#equals} ignores order. */
  private List<Map.Entry<String, ExtensionValue>> inOrder() {
    return properties.isEmpty() ? List.of() : new ArrayList<>(properties.entrySet());
  }

  private static void requireNonNull(@Nullable String name, @Nullable ExtensionValue value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}
