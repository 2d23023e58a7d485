package nrw.bildungsnetz.model.extensions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array in {@link Extensions}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExtensionArray implements ExtensionValue {

  /** Derived from the elements; cached so that they are not traversed again. */
  final transient int depth;

  private final List<ExtensionValue> elements;

  ExtensionArray(List<? extends ExtensionValue> elements) {
    this.elements = List.copyOf(elements);
    this.depth = Nesting.around(this.elements);
  }

  /**
   * The elements.
   *
   * @return the elements in order; unmodifiable
   */
  public List<ExtensionValue> getElements() {
    return elements;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExtensionArray array && elements.equals(array.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  @Override
  public String toString() {
    return "ExtensionArray{" + elements.size() + " elements}";
  }
}
