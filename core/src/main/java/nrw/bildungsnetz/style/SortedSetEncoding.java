package nrw.bildungsnetz.style;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import nrw.bildungsnetz.collections.Elements;
import nrw.bildungsnetz.collections.SortedArraySet;
import org.immutables.encode.Encoding;

/**
 * How builders and values hold sorted sets. Immutables copies this code into what it generates; it
 * is compiled before everything else and belongs to no artifact.
 *
 * @param <T> the type of the elements
 */
// Where the code is copied to, the field is read, methods return the builder, and T is a class.
@SuppressWarnings({"UnusedVariable", "ReturnFromVoid", "unchecked"})
@Encoding
class SortedSetEncoding<T> {

  @Encoding.Impl private SortedSet<T> field = SortedArraySet.of(null);

  @Encoding.Builder
  static final class Builder<T> {

    private List<T> elements = null;

    /**
     * Adds an element to the set.
     *
     * @param element the element
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Naming(standard = Encoding.StandardNaming.ADD)
    void add(T element) {
      if (elements == null) {
        elements = new ArrayList<T>(2);
      }
      elements.add(Elements.nonNull(element));
    }

    /**
     * Adds elements to the set.
     *
     * @param elements the elements
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Naming("add*")
    void addAllOf(T... elements) {
      for (T element : elements) {
        add(element);
      }
    }

    /**
     * Sets the elements of the set, in place of all before.
     *
     * @param elements the elements
     * @return this builder
     */
    @Encoding.Init
    void set(Iterable<? extends T> elements) {
      this.elements = null;
      addAll(elements);
    }

    /**
     * Adds elements to the set.
     *
     * @param elements the elements
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Copy
    @Encoding.Naming(standard = Encoding.StandardNaming.ADD_ALL)
    void addAll(Iterable<? extends T> elements) {
      for (T element : elements) {
        add(element);
      }
    }

    @Encoding.Build
    SortedSet<T> build() {
      return SortedArraySet.of(elements);
    }
  }
}
