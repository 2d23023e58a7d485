package nrw.bildungsnetz.json.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of the elements of one collection seen so far. Most collections have only a few, which are
 * compared without a hash table.
 */
final class Distinct {

  private static final int FEW = 8;

  private @Nullable Object first;
  private List<Object> others = List.of();

  /** All elements, once there are more than a few. */
  private @Nullable Set<Object> all;

  /** Adds an element; false if an equal one was added before. */
  boolean add(Object element) {
    if (first == null) {
      first = element;
      return true;
    }
    return all == null ? addToFew(first, element) : all.add(element);
  }

  private boolean addToFew(Object one, Object element) {
    if (element.equals(one) || others.contains(element)) {
      return false;
    }
    others = others.isEmpty() ? new ArrayList<>(FEW) : others;
    others.add(element);
    if (others.size() == FEW) {
      all = new HashSet<>(others);
      all.add(one);
    }
    return true;
  }
}
