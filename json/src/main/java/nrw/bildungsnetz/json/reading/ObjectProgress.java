package nrw.bildungsnetz.json.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.json.mapping.JsonType;

/** Tracks which properties of one object have been seen, and which of its attributes are set. */
final class ObjectProgress<T, B> {

  private final JsonType<T, B> type;

  // Sets of attributes, as bits.
  private long met;
  private long lost;

  private Set<String> unknown = Set.of();
  private Set<String> meant = Set.of();

  ObjectProgress(JsonType<T, B> type) {
    this.type = type;
  }

  JsonType<T, B> type() {
    return type;
  }

  /** Records a known property; false if it was seen before. */
  boolean firstTime(JsonAttribute<T, B, ?> attribute) {
    boolean first = (met & attribute.bit()) == 0;
    met |= attribute.bit();
    return first;
  }

  /** Records an unknown property; false if it was seen before. */
  boolean firstTime(String name) {
    unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
    return unknown.add(name);
  }

  /** Records that the value of an attribute could not be read. */
  void lose(JsonAttribute<T, B, ?> attribute) {
    lost |= attribute.bit();
  }

  /** Records which attribute an unknown property was probably meant to be. */
  void probablyMeans(String name) {
    meant = meant.isEmpty() ? new TreeSet<>() : meant;
    meant.add(name);
  }

  /** The absent attributes that unknown properties were probably meant to be. */
  List<String> probablyMeant() {
    return meant.isEmpty()
        ? List.of()
        : meant.stream().filter(name -> (met & 1L << type.names().indexOf(name)) == 0).toList();
  }

  /**
   * Whether every required attribute was seen, and no unknown property was meant to be an absent
   * one.
   */
  boolean nothingIsMissing() {
    return (type.required() & ~met) == 0 && meant.isEmpty();
  }

  /** Whether every required attribute is set. */
  boolean isComplete() {
    return (type.required() & ~(met & ~lost)) == 0;
  }

  /** The required attributes that were not seen. */
  List<JsonAttribute<T, B, ?>> missing() {
    return required(met);
  }

  /** The required attributes that are not set, because they are missing or could not be read. */
  List<JsonAttribute<T, B, ?>> unset() {
    return required(met & ~lost);
  }

  private List<JsonAttribute<T, B, ?>> required(long done) {
    List<JsonAttribute<T, B, ?>> open = new ArrayList<>();
    for (int i = 0; i < type.size(); i++) {
      JsonAttribute<T, B, ?> each = type.attribute(i);
      if (each.isRequired() && (done & each.bit()) == 0) {
        open.add(each);
      }
    }
    return open;
  }
}
