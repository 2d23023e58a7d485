package nrw.bildungsnetz.validation;

import nrw.bildungsnetz.model.ContradictionException;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.jspecify.annotations.Nullable;

/**
 * A change of a network at one place.
 *
 * @param place the index of the value to change, wrapping around at the number of values
 * @param oddity the index of the odd value of its type to put there
 */
record Mutation(int place, int oddity) {

  /** The changed network; unchanged if the change is impossible, as with a day outside its year. */
  Network applyTo(Network network) {
    int places = new Copy(-1, oddity).count(network);
    try {
      return new Copy(place % places, oddity).network(network);
    } catch (ContradictionException e) {
      return network;
    }
  }

  /** Copies a network except for one place. */
  private static final class Copy {

    private final int target;
    private final int oddity;
    private int at;

    Copy(int target, int oddity) {
      this.target = target;
      this.oddity = oddity;
    }

    int count(Network network) {
      object(NetworkTable.TYPE, network);
      return at;
    }

    Network network(Network network) {
      return object(NetworkTable.TYPE, network);
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
        attribute.elementsOf(object).forEach(each -> element(attribute, builder, each));
      } else {
        single(attribute, builder, attribute.valueOf(object));
      }
      if (attribute.getMultiplicity() == Multiplicity.SET && isTarget()) {
        attribute.set(builder, odd(attribute.getType()));
      }
    }

    /** An element of a list is removed or duplicated, including its id. */
    private <B, V> void element(Attribute<?, B, V> attribute, B builder, V value) {
      boolean part = attribute.getType() instanceof ObjectType;
      if (part && isTarget()) {
        if (oddity % 2 == 0) {
          attribute.set(builder, value);
          attribute.set(builder, value);
        }
      } else {
        set(attribute, builder, value);
      }
    }

    /** A stated value is removed or becomes odd; a missing one is added. */
    private <B, V> void single(Attribute<?, B, V> attribute, B builder, @Nullable V value) {
      boolean optional = attribute.getMultiplicity() == Multiplicity.OPTIONAL;
      boolean part = attribute.getType() instanceof ObjectType;
      boolean target = (part || value == null) && isTarget();
      if (target && value == null) {
        attribute.set(builder, odd(attribute.getType()));
      } else if (value != null && !(target && optional)) {
        set(attribute, builder, value);
      }
    }

    private <B, V> void set(Attribute<?, B, V> attribute, B builder, V value) {
      if (attribute.getType() instanceof ObjectType<V, ?> nested) {
        attribute.set(builder, object(nested, value));
      } else {
        attribute.set(builder, isTarget() ? odd(attribute.getType()) : value);
      }
    }

    private boolean isTarget() {
      return at++ == target;
    }

    private <V> V odd(ValueType<V> type) {
      return OddValues.pick(type, oddity);
    }
  }
}
