package nrw.bildungsnetz.collections;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set in natural order that nobody changes, held in one array.
 *
 * <p>Most sets of a network have no element or one; there are hundreds of them, and rules go
 * through all of them. Immutable and safe for use by many threads, as its elements are.
 *
 * @param <E> the type of the elements, which have a natural order
 */
@SuppressWarnings("JdkObsolete") // the getters of the model promise a SortedSet, and no more
public final class SortedArraySet<E> extends AbstractSet<E> implements SortedSet<E> {

  private static final SortedArraySet<?> EMPTY = new SortedArraySet<>(new Object[0]);

  private final Object[] elements;

  private SortedArraySet(Object[] elements) {
    this.elements = elements;
  }

  /**
   * The set of some elements.
   *
   * @param <E> the type of the elements
   * @param elements the elements in any order, some perhaps again and again; null for none
   * @return the set
   * @throws ClassCastException if the elements have no natural order
   * @throws NullPointerException if one of several elements is null
   */
  @SuppressWarnings("unchecked") // an empty set is one of any type
  public static <E> SortedArraySet<E> of(@Nullable List<? extends E> elements) {
    return elements == null || elements.isEmpty()
        ? (SortedArraySet<E>) EMPTY
        : new SortedArraySet<>(sorted(elements.toArray()));
  }

  private static Object[] sorted(Object[] elements) {
    Arrays.sort(elements);
    int kept = 1;
    for (int i = 1; i < elements.length; i++) {
      if (compare(elements[i], elements[kept - 1]) != 0) {
        elements[kept++] = elements[i];
      }
    }
    return kept == elements.length ? elements : Arrays.copyOf(elements, kept);
  }

  @SuppressWarnings("unchecked") // the elements were sorted by it
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public boolean isEmpty() {
    return elements.length == 0;
  }

  @Override
  public boolean contains(Object element) {
    return Arrays.binarySearch(elements, element) >= 0;
  }

  @Override
  @SuppressWarnings("unchecked") // the array holds elements alone
  public Iterator<E> iterator() {
    return (Iterator<E>) Arrays.asList(elements).iterator();
  }

  @Override
  public Object[] toArray() {
    return elements.clone();
  }

  @Override
  public @Nullable Comparator<? super E> comparator() {
    return null;
  }

  @Override
  public E first() {
    return elementAt(0);
  }

  @Override
  public E last() {
    return elementAt(elements.length - 1);
  }

  @SuppressWarnings("unchecked") // the array holds elements alone
  private E elementAt(int index) {
    if (elements.length == 0) {
      throw new NoSuchElementException();
    }
    return (E) elements[index];
  }

  @Override
  public SortedSet<E> subSet(E from, E to) {
    if (compare(from, to) > 0) {
      throw new IllegalArgumentException("The first element lies after the last");
    }
    return between(positionOf(from), positionOf(to));
  }

  @Override
  public SortedSet<E> headSet(E to) {
    return between(0, positionOf(to));
  }

  @Override
  public SortedSet<E> tailSet(E from) {
    return between(positionOf(from), elements.length);
  }

  /** Where an element stands, or would stand. */
  private int positionOf(E element) {
    int found = Arrays.binarySearch(elements, element);
    return found < 0 ? -found - 1 : found;
  }

  /** A part of a set that never changes need be no view of it. */
  private SortedSet<E> between(int from, int to) {
    return from == 0 && to == elements.length
        ? this
        : new SortedArraySet<>(Arrays.copyOfRange(elements, from, to));
  }
}
