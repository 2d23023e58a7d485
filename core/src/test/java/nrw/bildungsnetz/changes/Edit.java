package nrw.bildungsnetz.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.ContradictionException;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.jspecify.annotations.Nullable;

/**
 * A change of one attribute of one object in a network.
 *
 * @param place the index of the attribute, counted over all objects in the order of the description
 * @param removes whether the value, or one element of a collection, is removed; otherwise the value
 *     is replaced, or an element added
 */
record Edit(int place, boolean removes) {

  /** The places of a network, as paths without indexes. */
  static List<String> places(Network network) {
    Copy copy = new Copy(new Edit(-1, false));
    copy.object(NetworkTable.TYPE, network, "");
    return copy.places;
  }

  /**
   * The edited network; empty if the attribute cannot be changed in this way, or not on its own.
   */
  Optional<Network> applyTo(Network network) {
    Copy copy = new Copy(this);
    try {
      Network edited = copy.object(NetworkTable.TYPE, network, "");
      return copy.isApplied ? Optional.of(edited) : Optional.empty();
    } catch (ContradictionException e) {
      return Optional.empty();
    }
  }

  /** Copies a network except for one place. */
  private static final class Copy {

    private final Edit edit;
    private final List<String> places = new ArrayList<>();
    private boolean isApplied;

    Copy(Edit edit) {
      this.edit = edit;
    }

    <T, B> T object(ObjectType<T, B> type, T object, String path) {
      B builder = type.newBuilder();
      for (Attribute<T, B, ?> attribute : type.getAttributes()) {
        attribute(attribute, object, builder, path + "/" + attribute.getName());
      }
      return type.build(builder);
    }

    private <T, B, V> void attribute(
        Attribute<T, B, V> attribute, T object, B builder, String path) {
      boolean isHere = places.size() == edit.place;
      places.add(path);
      List<V> values = valuesOf(attribute, object);
      for (V each : isHere ? edited(attribute, values) : values) {
        attribute.set(
            builder,
            attribute.getType() instanceof ObjectType<V, ?> type ? object(type, each, path) : each);
      }
    }

    private static <T, V> List<V> valuesOf(Attribute<T, ?, V> attribute, T object) {
      if (attribute.getMultiplicity().isMany()) {
        return List.copyOf(attribute.elementsOf(object));
      }
      @Nullable V value = attribute.valueOf(object);
      return value == null ? List.of() : List.of(value);
    }

    private <V> List<V> edited(Attribute<?, ?, V> attribute, List<V> values) {
      boolean isRequired = attribute.getMultiplicity() == Multiplicity.REQUIRED;
      if (edit.removes && (values.isEmpty() || isRequired)) {
        return values;
      }
      isApplied = true;
      Optional<V> other = edit.removes ? Optional.empty() : otherThan(values, attribute);
      if (other.isEmpty()) {
        return values.subList(1, values.size());
      }
      List<V> edited = new ArrayList<>(attribute.getMultiplicity().isMany() ? values : List.of());
      edited.add(other.get());
      return edited;
    }

    /** Empty if there is no other value: a flag that is set, a set of all codes. */
    private static <V> Optional<V> otherThan(List<V> values, Attribute<?, ?, V> attribute) {
      Filler filler = new Filler(false, Filler.OTHERS);
      return Stream.generate(() -> filler.value(attribute))
          .limit(50)
          .filter(value -> !values.contains(value))
          .findFirst();
    }
  }
}
