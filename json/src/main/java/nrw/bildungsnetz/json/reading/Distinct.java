package nrw.bildungsnetz.json.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of one collection met so far; most have one or few, which need no table. */
final class Distinct {

  private static final int FEW = 8;

  private @Nullable Object first;
  private List<Object> others = List.of();

  /** All of them, once they are no longer few. */
  private @Nullable Set<Object> all;

  /** Notes an element; false where an equal one was met before. */
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
