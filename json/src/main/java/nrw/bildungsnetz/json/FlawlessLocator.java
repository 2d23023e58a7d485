package nrw.bildungsnetz.json;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nrw.bildungsnetz.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Finds where values stand in a document in which the reader found no problem: from the beginnings
 * it noted, only the parts are gone through again that hold something that is looked for.
 */
final class FlawlessLocator {

  private final byte[] utf8;
  private final Limits limits;
  private final Beginnings beginnings;
  private final Columns columns;

  /** How many of the places in the current part have not been found yet. */
  private int open;

  private FlawlessLocator(byte[] utf8, Limits limits, Beginnings beginnings) {
    this.utf8 = utf8;
    this.limits = limits;
    this.beginnings = beginnings;
    this.columns = new Columns(utf8);
  }

  /** Gives every finding that has none its position. */
  static List<Finding> locate(
      List<Finding> findings, byte[] utf8, Limits limits, Beginnings beginnings) {
    if (SoughtPlaces.areNone(findings)) {
      return findings;
    }
    SoughtPlaces sought = new SoughtPlaces(findings);
    new FlawlessLocator(utf8, limits, beginnings).locate(sought.root());
    return sought.located();
  }

  private void locate(SoughtPlaces.Place root) {
    SortedMap<Integer, SoughtPlaces.Place> parts = new TreeMap<>();
    parts.put(Beginnings.ROOT, root);
    root.inside.forEach(
        (name, property) -> {
          addPart(beginnings.indexOf(name), property, parts);
          property.inside.forEach((step, place) -> addElement(name, step, place, parts));
        });
    parts.forEach(this::locatePart);
  }

  private void addElement(
      Object property,
      Object step,
      SoughtPlaces.Place place,
      Map<Integer, SoughtPlaces.Place> parts) {
    if (step instanceof Integer element) {
      addPart(beginnings.indexOf(property, element), place, parts);
    }
  }

  /** A rule may tell of what is absent, or was never there. */
  private static void addPart(
      int part, SoughtPlaces.Place place, Map<Integer, SoughtPlaces.Place> parts) {
    if (part != Beginnings.NONE) {
      parts.put(part, place);
    }
  }

  private void locatePart(int part, SoughtPlaces.Place place) {
    int offset = beginnings.offset(part);
    int line = beginnings.line(part);
    if (part == Beginnings.ROOT || utf8[offset] == '[') {
      place.position = columns.position(offset, line);
    } else {
      open = place.count();
      walk(new ExpectedBytes(utf8, limits, offset, line), place);
    }
  }

  /** Recursion goes no deeper than the paths that are looked for. */
  private void walk(ExpectedBytes in, SoughtPlaces.Place place) {
    int first = in.peek();
    place.position = columns.position(in.offset(), in.line());
    open--;
    if (first == '{' && !place.inside.isEmpty()) {
      for (boolean more = in.begin('{', '}'); more; more = open > 0 && in.goesOn('}')) {
        walkInside(in, place.inside.get(in.name()));
      }
    } else if (first == '[' && !place.inside.isEmpty()) {
      int index = 0;
      for (boolean more = in.begin('[', ']'); more; more = open > 0 && in.goesOn(']')) {
        walkInside(in, place.inside.get(index++));
      }
    } else if (open > 0) {
      in.skip();
    }
  }

  private void walkInside(ExpectedBytes in, SoughtPlaces.@Nullable Place place) {
    if (place == null) {
      in.skip();
    } else {
      walk(in, place);
    }
  }
}
