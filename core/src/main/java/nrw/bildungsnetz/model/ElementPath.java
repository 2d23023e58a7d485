package nrw.bildungsnetz.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nrw.bildungsnetz.texts.HarmlessText;
import org.jspecify.annotations.Nullable;

/**
 * The location of a value in a network, for example the name of the third committee.
 *
 * <p>Paths are ordered by their steps: properties by name, elements by index. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class ElementPath implements Comparable<ElementPath> {

  private static final int LONGEST_STEP = 64;

  private static final ElementPath ROOT = new ElementPath(null, "");

  private final @Nullable ElementPath parent;

  /** A property name ({@link String}) or the index of an element ({@link Integer}). */
  private final Object step;

  private final int depth;

  private ElementPath(@Nullable ElementPath parent, Object step) {
    this.parent = parent;
    this.step = step;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /**
   * The root.
   *
   * @return the empty path
   */
  public static ElementPath root() {
    return ROOT;
  }

  /**
   * Appends a property name.
   *
   * @param name the name of the property
   * @return the longer path
   */
  public ElementPath property(String name) {
    return new ElementPath(this, name);
  }

  /**
   * Appends an element index.
   *
   * @param index the index, from 0
   * @return the longer path
   */
  public ElementPath element(int index) {
    return new ElementPath(this, index);
  }

  /**
   * Appends a relative path.
   *
   * @param inner a path relative to this one
   * @return the longer path
   */
  public ElementPath resolve(ElementPath inner) {
    return inner.parent == null ? this : new ElementPath(resolve(inner.parent), inner.step);
  }

  /**
   * The steps from the network to this place.
   *
   * @return property names as {@link String} and indexes as {@link Integer}
   */
  public List<Object> getSteps() {
    Deque<Object> steps = new ArrayDeque<>();
    for (ElementPath at = this; at.parent != null; at = at.parent) {
      steps.addFirst(at.step);
    }
    return List.copyOf(steps);
  }

  /**
   * The path as a JSON Pointer (RFC 6901).
   *
   * @return for example {@code /committees/2/name}; empty for the root
   */
  public String toJsonPointer() {
    StringBuilder pointer = new StringBuilder();
    for (Object each : getSteps()) {
      pointer.append('/').append(each.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /**
   * The path in the notation of Jakarta Validation, to the letter; {@link #toString} is for logs.
   *
   * @return for example {@code committees[2].name}; empty for the root
   */
  public String toBeanPath() {
    StringBuilder path = new StringBuilder();
    for (Object each : getSteps()) {
      if (each instanceof Integer) {
        path.append('[').append(each).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(each);
      }
    }
    return path.toString();
  }

  @Override
  public int compareTo(ElementPath other) {
    int common = Math.min(depth, other.depth);
    int order = compareSteps(outer(common), other.outer(common));
    return order == 0 ? Integer.compare(depth, other.depth) : order;
  }

  private ElementPath outer(int wanted) {
    ElementPath path = this;
    while (path.depth > wanted && path.parent != null) {
      path = path.parent;
    }
    return path;
  }

  /** Compares paths of the same depth. */
  @SuppressWarnings("ReferenceEquality") // shared parents need no look at their steps
  private static int compareSteps(ElementPath one, ElementPath other) {
    if (one == other || one.parent == null || other.parent == null) {
      return 0;
    }
    int order = compareSteps(one.parent, other.parent);
    return order == 0 ? compareSteps(one.step, other.step) : order;
  }

  private static int compareSteps(Object one, Object other) {
    if (one instanceof Integer index && other instanceof Integer otherIndex) {
      return index.compareTo(otherIndex);
    }
    return one.toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementPath path && depth == path.depth && hasStepsOf(path);
  }

  @SuppressWarnings("ReferenceEquality") // shared parents need no look at their steps
  private boolean hasStepsOf(ElementPath other) {
    return this == other
        || parent == null
        || other.parent == null
        || (step.equals(other.step) && parent.hasStepsOf(other.parent));
  }

  @Override
  public int hashCode() {
    return parent == null ? 1 : 31 * parent.hashCode() + step.hashCode();
  }

  /**
   * The pointer for people and logs: property names that a document invents are cut, and what could
   * harm a terminal or a log is escaped in them.
   *
   * @return a text that need not be a JSON Pointer
   */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    for (Object each : getSteps()) {
      shown.append('/').append(HarmlessText.of(each.toString(), LONGEST_STEP));
    }
    return shown.toString();
  }
}
