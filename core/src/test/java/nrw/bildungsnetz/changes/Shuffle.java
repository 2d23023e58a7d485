package nrw.bildungsnetz.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;

/**
 * Copies a network with its parts in another order and one more trailing zero on each decimal
 * number.
 */
final class Shuffle {

  private final Random random;

  private Shuffle(Random random) {
    this.random = random;
  }

  static Network of(Network network, long seed) {
    return new Shuffle(new Random(seed)).object(NetworkTable.TYPE, network);
  }

  private <T, B> T object(ObjectType<T, B> type, T object) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      attribute(attribute, object, builder);
    }
    return type.build(builder);
  }

  private <T, B, V> void attribute(Attribute<T, B, V> attribute, T object, B builder) {
    if (attribute.getMultiplicity().isMany()) {
      List<V> elements = new ArrayList<>(attribute.elementsOf(object));
      Collections.shuffle(elements, random);
      elements.forEach(each -> attribute.set(builder, single(attribute, each)));
    } else {
      V value = attribute.valueOf(object);
      if (value != null) {
        attribute.set(builder, single(attribute, value));
      }
    }
  }

  @SuppressWarnings("unchecked") // a decimal with more zeros is still a decimal
  private <V> V single(Attribute<?, ?, V> attribute, V value) {
    if (attribute.getType() instanceof ObjectType<V, ?> type) {
      return object(type, value);
    }
    return value instanceof BigDecimal number ? (V) number.setScale(number.scale() + 1) : value;
  }
}
