package nrw.bildungsnetz.model.description;

import java.util.Collection;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import org.jspecify.annotations.Nullable;

/** Visits every value of a network, object by object, in the order of the description. */
public final class ModelWalk {

  private final Visitor visitor;

  private ModelWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Takes in the values of a network. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes in one value; an object is taken in before its own attributes are.
     *
     * @param object the object that holds the value
     * @param attribute the attribute that holds it
     * @param index its index where the attribute is a list, else -1
     * @param value the value, or one element of a collection
     */
    void visit(Place object, Attribute<?, ?, ?> attribute, int index, Object value);
  }

  /**
   * Where an object stands.
   *
   * @param path its path
   * @param id its id, or that of the nearest object around it that has one
   */
  public record Place(ElementPath path, String id) {

    /**
     * The path of one of the object's values.
     *
     * @param attribute the attribute that holds it
     * @param index its index where the attribute is a list, else -1
     * @return the path; for an element of a set, that of the set
     */
    public ElementPath pathOf(Attribute<?, ?, ?> attribute, int index) {
      ElementPath property = path.property(attribute.getName());
      return index < 0 ? property : property.element(index);
    }
  }

  /**
   * Walks over a network.
   *
   * @param network the network
   * @param visitor takes the values in
   */
  public static void over(Network network, Visitor visitor) {
    new ModelWalk(visitor).object(NetworkDescription.NETWORK, network, ElementPath.root(), "");
  }

  private <T> void object(ObjectType<T, ?> type, T object, ElementPath path, String outerId) {
    Place place = new Place(path, idOf(type, object, outerId));
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      attribute(place, attribute, object);
    }
  }

  private <T, V> void attribute(Place place, Attribute<T, ?, V> attribute, T object) {
    if (attribute.getMultiplicity().isMany()) {
      elements(place, attribute, attribute.elementsOf(object));
    } else {
      value(place, attribute, -1, attribute.valueOf(object));
    }
  }

  private <V> void elements(Place place, Attribute<?, ?, V> attribute, Collection<V> elements) {
    int index = attribute.getMultiplicity() == Multiplicity.LIST ? 0 : -1;
    for (V element : elements) {
      value(place, attribute, index, element);
      index += index < 0 ? 0 : 1;
    }
  }

  private <V> void value(Place place, Attribute<?, ?, V> attribute, int index, @Nullable V value) {
    if (value == null) {
      return;
    }
    visitor.visit(place, attribute, index, value);
    if (attribute.getType() instanceof ObjectType<V, ?> type) {
      object(type, value, place.pathOf(attribute, index), place.id());
    }
  }

  private static <T> String idOf(ObjectType<T, ?> type, T object, String outerId) {
    int position = type.indexOf("id");
    return position < 0
        ? outerId
        : String.valueOf(type.getAttributes().get(position).valueOf(object));
  }
}
