package nrw.bildungsnetz.changes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;

/**
 * The contents of a network, regardless of the order of its parts and trailing zeros of its
 * numbers.
 */
final class NormalForm {

  private NormalForm() {}

  static Object of(Network network) {
    return of(NetworkTable.TYPE, network);
  }

  private static <T> Map<String, Object> of(ObjectType<T, ?> type, T object) {
    Map<String, Object> form = new HashMap<>();
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      form.put(attribute.getName(), of(attribute, object));
    }
    return form;
  }

  private static <T, V> Object of(Attribute<T, ?, V> attribute, T object) {
    if (attribute.getMultiplicity().isMany()) {
      return attribute.elementsOf(object).stream()
          .map(each -> single(attribute, each))
          .collect(groupingBy(identity(), counting()));
    }
    V value = attribute.valueOf(object);
    return value == null ? "absent" : single(attribute, value);
  }

  private static <V> Object single(Attribute<?, ?, V> attribute, V value) {
    if (attribute.getType() instanceof ObjectType<V, ?> type) {
      return of(type, value);
    }
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
  }
}
