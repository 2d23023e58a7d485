package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of one collection met so far; most have few, which need no table. */
final class Distinct {

  private static final int FEW = 8;

  private final List<Object> few = new ArrayList<>(1);
  private @Nullable Set<Object> many;

  /** Notes an element; false where an equal one was met before. */
  boolean add(Object element) {
    if (many != null) {
      return many.add(element);
    }
    if (few.contains(element)) {
      return false;
    }
    few.add(element);
    if (few.size() > FEW) {
      many = new HashSet<>(few);
    }
    return true;
  }
}
