package nrw.bildungsnetz.model.description;

import java.util.List;
import java.util.SortedSet;
import nrw.bildungsnetz.model.ElementPath;

/**
 * Visits every value of a network or a register, object by object, in the order of the description.
 * For one walk on one thread.
 */
public final class ModelWalk {

  /** Deeper than any object of the model lies. */
  private static final int DEPTH = 16;

  private final ObjectType<?, ?> root;
  private final Step[] rootWays;
  private final Visitor visitor;

  // The way from the root to the current value: the objects, which of its ways each is left by, and
  // the position in the attribute, or -1. Paths and ids are made from it only when somebody asks.
  private final Object[] objects = new Object[DEPTH];
  private final int[] ways = new int[DEPTH];
  private final int[] positions = new int[DEPTH];
  private int depth = -1;

  private ModelWalk(ObjectType<?, ?> root, Step[] rootWays, Visitor visitor) {
    this.root = root;
    this.rootWays = rootWays;
    this.visitor = visitor;
  }

  /** Takes in the values. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes in one value; an object is taken in before its own attributes are.
     *
     * @param walk tells where the value stands, while this call lasts
     * @param attribute the attribute that holds it
     * @param value the value, or one element of a collection
     */
    void visit(ModelWalk walk, Attribute<?, ?, ?> attribute, Object value);
  }

  /**
   * Walks over a network or a register.
   *
   * @param <T> the model type
   * @param type what is walked over
   * @param object the network or the register
   * @param visitor takes the values in
   */
  public static <T> void over(ObjectType<T, ?> type, T object, Visitor visitor) {
    walk(type, type.allSteps(), object, visitor);
  }

  /**
   * Walks over the values of a network or a register whose getters demand something of them.
   *
   * @param <T> the model type
   * @param type what is walked over
   * @param object the network or the register
   * @param visitor takes in the values of attributes with constraints
   */
  public static <T> void overConstrained(ObjectType<T, ?> type, T object, Visitor visitor) {
    walk(type, type.constrainedSteps(), object, visitor);
  }

  /**
   * Walks over what is chosen of a network or a register.
   *
   * @param <T> the model type
   * @param selection what is chosen
   * @param object the network or the register
   * @param visitor takes in the values the selection is after
   */
  public static <T> void over(AttributeSelection<T> selection, T object, Visitor visitor) {
    walk(selection.root(), selection.steps(), object, visitor);
  }

  private static void walk(ObjectType<?, ?> root, Step[] steps, Object object, Visitor visitor) {
    new ModelWalk(root, steps, visitor).object(steps, object);
  }

  /**
   * Where the value stands.
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
   * The object that holds the value.
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
      // Each kind is cast to one type alone: the JVM remembers the last answer, not the last two.
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
    // Most sets have no element or one, and a sorted set tells its first without an iterator.
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
