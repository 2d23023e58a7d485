package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;

/** Which properties of one object have been met, and which of its attributes are set. */
final class ObjectProgress<T, B> {

  private final ObjectType<T, B> type;
  private final BitSet met = new BitSet();
  private final BitSet set = new BitSet();
  private final Set<String> unknown = new HashSet<>();
  private final Set<String> meant = new HashSet<>();

  ObjectProgress(ObjectType<T, B> type) {
    this.type = type;
  }

  ObjectType<T, B> type() {
    return type;
  }

  /** Notes that a property was met; false where it was met before. */
  boolean firstTime(String name) {
    int index = type.indexOf(name);
    if (index < 0) {
      return unknown.add(name);
    }
    boolean first = !met.get(index);
    met.set(index);
    return first;
  }

  /** Notes that an attribute is set. */
  void set(int index) {
    set.set(index);
  }

  /** Notes which attribute an unknown property was probably meant to be. */
  void probablyMeans(String name) {
    meant.add(name);
  }

  /** The attributes that unknown properties were probably meant to be and that are not there. */
  List<String> probablyMeant() {
    return meant.stream().filter(name -> !met.get(type.indexOf(name))).sorted().toList();
  }

  /** The required attributes that were not met. */
  List<Attribute<T, B, ?>> missing() {
    return required(met);
  }

  /** The required attributes that are not set, because they are missing or could not be read. */
  List<Attribute<T, B, ?>> unset() {
    return required(set);
  }

  private List<Attribute<T, B, ?>> required(BitSet done) {
    List<Attribute<T, B, ?>> open = new ArrayList<>();
    for (int i = done.nextClearBit(0);
        i < type.getAttributes().size();
        i = done.nextClearBit(i + 1)) {
      if (type.getAttributes().get(i).getMultiplicity() == Multiplicity.REQUIRED) {
        open.add(type.getAttributes().get(i));
      }
    }
    return open;
  }
}
