package nrw.bildungsnetz.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of one state of a network, or the network itself: what it says, and the parts it is made
 * of.
 */
final class Part {

  private final String type;
  private final int index;
  private final Facts facts;
  private final Map<String, List<Part>> parts;
  private final String signature;

  /**
   * Makes a part.
   *
   * @param type the simple name of its type in the model
   * @param index where it stands in its list; -1 where it stands in none
   * @param facts what it says
   * @param parts what it is made of, by attribute
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

  /** The attributes that hold parts. */
  Set<String> attributes() {
    return parts.keySet();
  }

  List<Part> parts(String attribute) {
    return parts.getOrDefault(attribute, List.of());
  }

  /**
   * All that the part says; equal for equal parts, whatever the order of what they are made of. It
   * may hold free text and personal data.
   */
  String signature() {
    return signature;
  }
}
