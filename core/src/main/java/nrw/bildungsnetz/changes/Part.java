package nrw.bildungsnetz.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of one state of a network, or the network itself: its facts and its inner parts. */
final class Part {

  private final String type;
  private final int index;
  private final Facts facts;
  private final Map<String, List<Part>> parts;
  private final String signature;

  /**
   * Creates a part.
   *
   * @param type the simple name of its type in the model
   * @param index its index in its list; -1 if it is in no list
   * @param facts its facts
   * @param parts its inner parts, by attribute
   */
  Part(String type, int index, Facts facts, Map<String, List<Part>> parts) {
    this.type = type;
    this.index = index;
    this.facts = facts;
    this.parts = parts;
    this.signature = Signature.of(facts, parts);
  }

  String type() {
    return type;
  }

  int index() {
    return index;
  }

  Facts facts() {
    return facts;
  }

  /** The attributes that contain parts. */
  Set<String> attributes() {
    return parts.keySet();
  }

  List<Part> parts(String attribute) {
    return parts.getOrDefault(attribute, List.of());
  }

  /**
   * The full content of the part as text; equal for equal parts, regardless of the order of their
   * inner parts. May contain free text and personal data.
   */
  String signature() {
    return signature;
  }
}
