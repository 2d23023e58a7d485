package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.model.description.Attribute;

/** Which properties of one object have been met, and which of its attributes are set. */
final class ObjectProgress<T, B> {

  private final JsonType<T, B> type;

  // The attributes, as bits.
  private long met;
  private long set;

  private Set<String> unknown = Set.of();
  private Set<String> meant = Set.of();

  ObjectProgress(JsonType<T, B> type) {
    this.type = type;
  }

  JsonType<T, B> type() {
    return type;
  }

  /** Notes that a known property was met; false where it was met before. */
  boolean firstTime(JsonAttribute<T, B, ?> attribute) {
    boolean first = (met & attribute.bit) == 0;
    met |= attribute.bit;
    return first;
  }

  /** Notes that an unknown property was met; false where it was met before. */
  boolean firstTime(String name) {
    unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
    return unknown.add(name);
  }

  /** Notes that an attribute is set. */
  void set(JsonAttribute<T, B, ?> attribute) {
    set |= attribute.bit;
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
        : meant.stream().filter(name -> (met & 1L << type.type.indexOf(name)) == 0).toList();
  }

  /** Whether every required attribute was met, and nothing that was meant to be another. */
  boolean isComplete() {
    return (type.required & ~met) == 0 && meant.isEmpty();
  }

  /** The required attributes that were not met. */
  List<? extends Attribute<?, ?, ?>> missing() {
    return required(met);
  }

  /** The required attributes that are not set, because they are missing or could not be read. */
  List<Attribute<T, B, ?>> unset() {
    return required(set);
  }

  private List<Attribute<T, B, ?>> required(long done) {
    if ((type.required & ~done) == 0) {
      return List.of();
    }
    List<Attribute<T, B, ?>> open = new ArrayList<>();
    for (JsonAttribute<T, B, ?> each : type.attributes) {
      if (each.required && (done & each.bit) == 0) {
        open.add(each.attribute);
      }
    }
    return open;
  }
}
