package nrw.bildungsnetz.model.description;

import java.util.Collection;
import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * Visits every value of a network or a register, object by object, in the order of the description.
 * For one walk on one thread.
 */
public final class ModelWalk {

  /** What the walk is after; null for everything. */
  private final @Nullable Selection<?> selection;

  private final Visitor visitor;
  private final PathCursor cursor = new PathCursor();
  private String objectId = "";

  private ModelWalk(@Nullable Selection<?> selection, Visitor visitor) {
    this.selection = selection;
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
    new ModelWalk(null, visitor).object(type, object);
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
    new ModelWalk(selection, visitor).object(selection.root(), object);
  }

  /**
   * Where the value stands.
   *
   * @return its path; for an element of a set, that of the set
   */
  public ElementPath path() {
    return cursor.path();
  }

  /**
   * The object that holds the value.
   *
   * @return its id, or that of the nearest object around it that has one
   */
  public String objectId() {
    return objectId;
  }

  private <T> void object(ObjectType<T, ?> type, T object) {
    String outerId = objectId;
    String ownId = type.idOf(object);
    objectId = ownId == null ? outerId : ownId;
    List<? extends Attribute<T, ?, ?>> attributes =
        selection == null ? type.getAttributes() : selection.attributesOf(type);
    for (Attribute<T, ?, ?> attribute : attributes) {
      attribute(attribute, object);
    }
    objectId = outerId;
  }

  private <T, V> void attribute(Attribute<T, ?, V> attribute, T object) {
    cursor.enter(attribute.getName());
    if (attribute.getMultiplicity().isMany()) {
      elements(attribute, attribute.elementsOf(object));
    } else {
      value(attribute, attribute.valueOf(object));
    }
    cursor.leave();
  }

  private <V> void elements(Attribute<?, ?, V> attribute, Collection<V> elements) {
    if (elements.isEmpty()) {
      return;
    }
    boolean ordered = attribute.getMultiplicity() == Multiplicity.LIST;
    int index = 0;
    for (V element : elements) {
      if (ordered) {
        cursor.enter(index++);
        value(attribute, element);
        cursor.leave();
      } else {
        value(attribute, element);
      }
    }
  }

  private <V> void value(Attribute<?, ?, V> attribute, @Nullable V value) {
    if (value == null) {
      return;
    }
    if (selection == null || selection.isWanted(attribute)) {
      visitor.visit(this, attribute, value);
    }
    if (attribute.getType() instanceof ObjectType<V, ?> type) {
      object(type, value);
    }
  }
}
