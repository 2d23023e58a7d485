package nrw.bildungsnetz.model.description;

import java.util.Collection;
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

  private final Visitor visitor;

  // The way from the root to the current value: the objects, the attribute in each of them, and the
  // position in the attribute, or -1. Paths and ids are made from it only when somebody asks.
  private final ObjectType<?, ?>[] types = new ObjectType<?, ?>[DEPTH];
  private final Object[] objects = new Object[DEPTH];
  private final Step[] steps = new Step[DEPTH];
  private final int[] positions = new int[DEPTH];
  private int depth = -1;

  private ModelWalk(Visitor visitor) {
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
    new ModelWalk(visitor).object(type, type.allSteps(), object);
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
    new ModelWalk(visitor).object(type, type.constrainedSteps(), object);
  }

  /**
   * Walks over what is chosen of a network or a register.
   *
   * @param <T> the model type
   * @param selection what is chosen
   * @param object the network or the register
   * @param visitor takes in the values the selection is after
   */
  public static <T> void over(Selection<T> selection, T object, Visitor visitor) {
    new ModelWalk(visitor).object(selection.root(), selection.steps(), object);
  }

  /**
   * Where the value stands.
   *
   * @return its path; for an element of a set, that of the set
   */
  public ElementPath path() {
    ElementPath path = ElementPath.root();
    for (int i = 0; i <= depth; i++) {
      path = path.property(steps[i].attribute.getName());
      path = positions[i] < 0 ? path : path.element(positions[i]);
    }
    return path;
  }

  /**
   * The object that holds the value.
   *
   * @return its id, or that of the nearest object around it that has one
   */
  public String objectId() {
    for (int i = depth; i >= 0; i--) {
      String id = types[i].idOfObject(objects[i]);
      if (id != null) {
        return id;
      }
    }
    return "";
  }

  private void object(ObjectType<?, ?> type, Step[] ways, Object object) {
    depth++;
    types[depth] = type;
    objects[depth] = object;
    for (Step step : ways) {
      Object held = step.attribute.read(object);
      if (held == null) {
        continue;
      }
      if (step.many) {
        Collection<?> elements = (Collection<?>) held;
        if (!elements.isEmpty()) {
          elements(step, elements);
        }
      } else {
        steps[depth] = step;
        positions[depth] = -1;
        value(step, held);
      }
    }
    depth--;
  }

  private void elements(Step step, Collection<?> elements) {
    steps[depth] = step;
    if (step.list) {
      list(step, (List<?>) elements);
    } else {
      positions[depth] = -1;
      set(step, elements);
    }
  }

  private void list(Step step, List<?> list) {
    int size = list.size();
    for (int i = 0; i < size; i++) {
      positions[depth] = i;
      value(step, list.get(i));
    }
  }

  private void set(Step step, Collection<?> set) {
    // Most sets have one element, and a sorted set tells its first without an iterator.
    if (set.size() == 1 && set instanceof SortedSet<?> sorted) {
      value(step, sorted.first());
      return;
    }
    for (Object element : set) {
      value(step, element);
    }
  }

  private void value(Step step, Object value) {
    if (step.wanted) {
      visitor.visit(this, step.attribute, value);
    }
    if (step.type != null) {
      object(step.type, step.next, value);
    }
  }
}
