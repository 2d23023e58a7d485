package nrw.bildungsnetz.rules;

import java.util.function.Predicate;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** Copies a network without some of the attributes that need not be stated. */
final class Without {

  private final Predicate<String> leftOut;

  Without(Predicate<String> leftOut) {
    this.leftOut = leftOut;
  }

  Network from(Network network) {
    return copy(NetworkDescription.NETWORK, network, "");
  }

  private <T, B> T copy(ObjectType<T, B> type, T object, String prefix) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      boolean required = attribute.getMultiplicity() == Multiplicity.REQUIRED;
      if (required || !leftOut.test(prefix + attribute.getName())) {
        copy(attribute, object, builder, prefix + attribute.getName() + ".");
      }
    }
    return type.build(builder);
  }

  private <T, B, V> void copy(Attribute<T, B, V> attribute, T object, B builder, String prefix) {
    if (attribute.getMultiplicity().isMany()) {
      attribute.elementsOf(object).forEach(each -> set(attribute, builder, each, prefix));
    } else {
      set(attribute, builder, attribute.valueOf(object), prefix);
    }
  }

  private <T, B, V> void set(
      Attribute<T, B, V> attribute, B builder, @Nullable V value, String prefix) {
    if (value == null) {
      return;
    }
    if (attribute.getType() instanceof ObjectType<V, ?> nested) {
      attribute.set(builder, copy(nested, value, prefix));
    } else {
      attribute.set(builder, value);
    }
  }
}
