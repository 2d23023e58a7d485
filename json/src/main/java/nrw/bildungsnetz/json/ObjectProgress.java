package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;

/** Which properties of one object have been met, and which of its attributes are set. */
final class ObjectProgress<T, B> {

  private final ObjectType<T, B> type;
  private final boolean[] met;
  private final boolean[] set;
  private int last = -1;
  private int requiredSet;
  private Set<String> unknown = Set.of();
  private Set<String> meant = Set.of();

  ObjectProgress(ObjectType<T, B> type) {
    this.type = type;
    this.met = new boolean[type.getAttributes().size()];
    this.set = new boolean[type.getAttributes().size()];
  }

  ObjectType<T, B> type() {
    return type;
  }

  /** The index of the attribute of a name, or -1; most documents keep to the order of writing. */
  int indexOf(String name) {
    List<Attribute<T, B, ?>> attributes = type.getAttributes();
    for (int i = last + 1; i < attributes.size(); i++) {
      if (attributes.get(i).getName().equals(name)) {
        last = i;
        return i;
      }
    }
    return type.indexOf(name);
  }

  /** Notes that a known property was met; false where it was met before. */
  boolean firstTime(int index) {
    boolean first = !met[index];
    met[index] = true;
    return first;
  }

  /** Notes that an unknown property was met; false where it was met before. */
  boolean firstTime(String name) {
    unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
    return unknown.add(name);
  }

  /** Notes that an attribute is set. */
  void set(int index) {
    set[index] = true;
    if (type.getAttributes().get(index).getMultiplicity() == Multiplicity.REQUIRED) {
      requiredSet++;
    }
  }

  /** Notes which attribute an unknown property was probably meant to be. */
  void probablyMeans(String name) {
    meant = meant.isEmpty() ? new TreeSet<>() : meant;
    meant.add(name);
  }

  /** The attributes that unknown properties were probably meant to be and that are not there. */
  List<String> probablyMeant() {
    return meant.isEmpty()
        ? List.of()
        : meant.stream().filter(name -> !met[type.indexOf(name)]).toList();
  }

  /** The required attributes that were not met. */
  List<Attribute<T, B, ?>> missing() {
    return required(met);
  }

  /** The required attributes that are not set, because they are missing or could not be read. */
  List<Attribute<T, B, ?>> unset() {
    return required(set);
  }

  private List<Attribute<T, B, ?>> required(boolean[] done) {
    if (requiredSet == type.getRequiredCount()) {
      return List.of();
    }
    List<Attribute<T, B, ?>> open = new ArrayList<>();
    for (int i = 0; i < done.length; i++) {
      Attribute<T, B, ?> attribute = type.getAttributes().get(i);
      if (!done[i] && attribute.getMultiplicity() == Multiplicity.REQUIRED) {
        open.add(attribute);
      }
    }
    return open;
  }
}
