package nrw.bildungsnetz.model.description;

import java.util.List;
import java.util.SortedSet;
import nrw.bildungsnetz.model.ElementPath;

/**
 * Visits every value of a network or a register, object by object, in table order. Not thread-safe.
 */
public final class ModelWalk {

  /** More than the deepest nesting of objects in the model. */
  private static final int DEPTH = 16;

  private final ObjectType<?, ?> root;
  private final Step[] rootWays;
  private final Visitor visitor;

  // The stack from the root to the current value. Per level: the object, the index of the step
  // taken from it, and the element index within the attribute (-1 if not a list). Paths and ids are
  // computed from it on demand.
  private final Object[] objects = new Object[DEPTH];
  private final int[] ways = new int[DEPTH];
  private final int[] positions = new int[DEPTH];
  private int depth = -1;

  private ModelWalk(ObjectType<?, ?> root, Step[] rootWays, Visitor visitor) {
    this.root = root;
    this.rootWays = rootWays;
    this.visitor = visitor;
  }

  /** Receives the values. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Receives one value. An object is visited before its attributes.
     *
     * @param walk the walk, for the position of the value; valid only during this call
     * @param attribute the attribute that holds it
     * @param value the value, or one element of a collection
     */
    void visit(ModelWalk walk, Attribute<?, ?, ?> attribute, Object value);
  }

  /**
   * Walks over a network or a register.
   *
   * @param <T> the model type
   * @param type the type of the object
   * @param object the network or the register
   * @param visitor receives the values
   */
  public static <T> void over(ObjectType<T, ?> type, T object, Visitor visitor) {
    walk(type, type.allSteps(), object, visitor);
  }

  /**
   * Walks over the values of a network or a register whose attributes have constraints.
   *
   * @param <T> the model type
   * @param type the type of the object
   * @param object the network or the register
   * @param visitor receives the values of attributes with constraints
   */
  public static <T> void overConstrained(ObjectType<T, ?> type, T object, Visitor visitor) {
    walk(type, type.constrainedSteps(), object, visitor);
  }

  /**
   * Walks over the selected attributes of a network or a register.
   *
   * @param <T> the model type
   * @param selection the attributes to visit
   * @param object the network or the register
   * @param visitor receives the values of the selected attributes
   */
  public static <T> void over(AttributeSelection<T> selection, T object, Visitor visitor) {
    walk(selection.root(), selection.steps(), object, visitor);
  }

  private static void walk(ObjectType<?, ?> root, Step[] steps, Object object, Visitor visitor) {
    new ModelWalk(root, steps, visitor).object(steps, object);
  }

  /**
   * The position of the current value.
   *
   * @return its path; for an element of a set, that of the set
   */
  public ElementPath path() {
    ElementPath path = ElementPath.root();
    Step[] next = rootWays;
    for (int i = 0; i <= depth; i++) {
      Step step = next[ways[i]];
      path = path.property(step.attribute.getName());
      path = positions[i] < 0 ? path : path.element(positions[i]);
      next = step.next;
    }
    return path;
  }

  /**
   * The object that holds the current value.
   *
   * @return its id, or that of the nearest object around it that has one
   */
  public String objectId() {
    String nearest = "";
    ObjectType<?, ?> type = root;
    Step[] next = rootWays;
    for (int i = 0; i <= depth && type != null; i++) {
      String id = type.idOfObject(objects[i]);
      nearest = id == null ? nearest : id;
      Step step = next[ways[i]];
      type = step.type;
      next = step.next;
    }
    return nearest;
  }

  private void object(Step[] steps, Object object) {
    depth++;
    objects[depth] = object;
    for (int i = 0; i < steps.length; i++) {
      Step step = steps[i];
      Object held = step.attribute.read(object);
      if (held == null) {
        continue;
      }
      ways[depth] = i;
      // One cast target per branch: the JVM caches only the last successful type check.
      switch (step.multiplicity) {
        case LIST -> list(step, (List<?>) held);
        case SET -> set(step, (SortedSet<?>) held);
        default -> single(step, held);
      }
    }
    depth--;
  }

  private void single(Step step, Object value) {
    positions[depth] = -1;
    value(step, value);
  }

  private void list(Step step, List<?> list) {
    int size = list.size();
    for (int i = 0; i < size; i++) {
      positions[depth] = i;
      value(step, list.get(i));
    }
  }

  private void set(Step step, SortedSet<?> set) {
    // Most sets have at most one element; first() avoids allocating an iterator.
    if (set.size() == 1) {
      single(step, set.first());
    } else if (!set.isEmpty()) {
      positions[depth] = -1;
      for (Object element : set) {
        value(step, element);
      }
    }
  }

  private void value(Step step, Object value) {
    if (step.wanted) {
      visitor.visit(this, step.attribute, value);
    }
    if (step.type != null) {
      object(step.next, value);
    }
  }
}
