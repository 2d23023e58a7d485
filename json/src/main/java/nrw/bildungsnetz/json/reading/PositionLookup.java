package nrw.bildungsnetz.json.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.json.tokens.Tokens;
import nrw.bildungsnetz.json.tokens.Utf8Document;
import nrw.bildungsnetz.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Finds the positions of values in a document that was read from its bytes. Scans only the parts
 * that contain a path in question, starting at the offsets recorded while reading. Not thread-safe.
 */
final class PositionLookup {

  private final Utf8Document document;
  private final OffsetIndex offsets;

  /** How many paths in the current part have not been found yet. */
  private int open;

  private PositionLookup(Utf8Document document, OffsetIndex offsets) {
    this.document = document;
    this.offsets = offsets;
  }

  /** Adds positions to findings that have none. */
  static List<Finding> locate(List<Finding> findings, Utf8Document document, OffsetIndex offsets) {
    if (PendingPositions.areNone(findings)) {
      return findings;
    }
    PendingPositions sought = new PendingPositions(findings);
    new PositionLookup(document, offsets).locate(sought.root());
    return sought.located();
  }

  private void locate(PendingPositions.Node root) {
    Map<Integer, PendingPositions.Node> parts = new HashMap<>();
    parts.put(OffsetIndex.ROOT, root);
    root.children.forEach(
        (name, property) -> {
          addPart(offsets.indexOf(name), property, parts);
          property.children.forEach((step, place) -> addElement(name, step, place, parts));
        });
    parts.forEach(this::locatePart);
  }

  private void addElement(
      Object property,
      Object step,
      PendingPositions.Node place,
      Map<Integer, PendingPositions.Node> parts) {
    if (step instanceof Integer element) {
      addPart(offsets.indexOf(property, element), place, parts);
    }
  }

  /** A finding can be about a value that is absent. */
  private static void addPart(
      int part, PendingPositions.Node place, Map<Integer, PendingPositions.Node> parts) {
    if (part != OffsetIndex.NONE) {
      parts.put(part, place);
    }
  }

  private void locatePart(int part, PendingPositions.Node place) {
    Tokens tokens = Tokens.from(document, offsets.mark(part));
    int first = tokens.next();
    // The contents of the root, and of a list in it, are separate parts.
    if (part == OffsetIndex.ROOT || first == '[') {
      place.position = tokens.position();
    } else {
      open = place.count();
      walk(tokens, first, place);
    }
  }

  /** Recursion is bounded by the length of the paths in question. */
  private void walk(Tokens in, int first, PendingPositions.Node place) {
    place.position = in.position();
    open--;
    if (first == '{' && !place.children.isEmpty()) {
      for (String name = in.firstName(); name != null; name = open > 0 ? in.nextName() : null) {
        walkInside(in, place.children.get(name));
      }
    } else if (first == '[' && !place.children.isEmpty()) {
      int index = 0;
      for (boolean more = in.firstElement(); more; more = open > 0 && in.nextElement()) {
        walkInside(in, place.children.get(index++));
      }
    } else if (open > 0) {
      in.skip();
    }
  }

  /** Of a duplicate property, the first one was read. */
  private void walkInside(Tokens in, PendingPositions.@Nullable Node place) {
    int first = in.next();
    if (place == null || place.position != null) {
      in.skip();
    } else {
      walk(in, first, place);
    }
  }
}
