package nrw.bildungsnetz.model.description;

import java.util.Collection;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import org.jspecify.annotations.Nullable;

/**
 * Visits every value of a network, object by object, in the order of the description. For one walk
 * on one thread.
 */
public final class ModelWalk {

  private final Visitor visitor;
  private final PathCursor cursor = new PathCursor();
  private String objectId = "";

  private ModelWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Takes in the values of a network. */
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
   * Walks over a network.
   *
   * @param network the network
   * @param visitor takes the values in
   */
  public static void over(Network network, Visitor visitor) {
    new ModelWalk(visitor).object(NetworkDescription.NETWORK, network);
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
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
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
    visitor.visit(this, attribute, value);
    if (attribute.getType() instanceof ObjectType<V, ?> type) {
      object(type, value);
    }
  }
}
