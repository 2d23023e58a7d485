package nrw.bildungsnetz.samples;

import java.util.Collection;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Copies networks, changed in some way at every attribute. */
public final class Rebuilt {

  private final Change change;

  private Rebuilt(Change change) {
    this.change = change;
  }

  /** Changes the values of an attribute. */
  public interface Change {
    <V> Collection<V> of(Attribute<?, ?, V> attribute, List<V> values);
  }

  public static Network with(Change change, Network network) {
    return new Rebuilt(change).object(NetworkTable.TYPE, network);
  }

  /** Puts a text in the place of every other. */
  public static NetworkRegister saying(String text, NetworkRegister register) {
    return new Rebuilt(new Everywhere(text)).object(NetworkRegisterTable.TYPE, register);
  }

  private record Everywhere(String text) implements Change {

    @Override
    @SuppressWarnings("unchecked") // a text for a text
    public <V> Collection<V> of(Attribute<?, ?, V> attribute, List<V> values) {
      return values.stream().map(each -> each instanceof String ? (V) text : each).toList();
    }
  }

  private <T, B> T object(ObjectType<T, B> type, T object) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      attribute(attribute, object, builder);
    }
    return type.build(builder);
  }

  private <T, B, V> void attribute(Attribute<T, B, V> attribute, T object, B builder) {
    for (V value : change.of(attribute, valuesOf(attribute, object))) {
      attribute.set(
          builder,
          attribute.getType() instanceof ObjectType<V, ?> part ? object(part, value) : value);
    }
  }

  static <T, V> List<V> valuesOf(Attribute<T, ?, V> attribute, T object) {
    if (attribute.getMultiplicity().isMany()) {
      return List.copyOf(attribute.elementsOf(object));
    }
    V value = attribute.valueOf(object);
    return value == null ? List.of() : List.of(value);
  }
}
