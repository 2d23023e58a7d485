package nrw.bildungsnetz.json.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.json.tokens.Tokens;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Reads extensions without changing them. Values that cannot be read are reported and omitted.
 *
 * <p>Problems are reported with the path of the extensions as a whole, plus line and column: names
 * of nested properties may contain personal data, so they must not appear in a path. Not
 * thread-safe.
 */
final class ExtensionsReader {

  private final Tokens tokens;
  private final Bounds bounds;
  private final ReadingContext context;
  private final ScalarReader scalars;

  ExtensionsReader(Tokens tokens, Bounds bounds, ReadingContext context, ScalarReader scalars) {
    this.tokens = tokens;
    this.bounds = bounds;
    this.context = context;
    this.scalars = scalars;
  }

  /** Reads the object at the current token. */
  Extensions read() {
    return object(1);
  }

  private Extensions object(int depth) {
    Map<String, ExtensionValue> properties = new LinkedHashMap<>();
    // Names of properties whose value could not be read.
    Set<String> lost = Set.of();
    for (String name = tokens.firstName(); name != null; name = tokens.nextName()) {
      boolean first = !properties.containsKey(name) && !lost.contains(name);
      ExtensionValue value = isReadable(name, first) ? value(tokens.next(), depth) : skipNext();
      if (value != null) {
        properties.put(name, value);
      } else if (first) {
        lost = lost.isEmpty() ? new HashSet<>() : lost;
        lost.add(name);
      }
    }
    return Extensions.of(properties);
  }

  private boolean isReadable(String name, boolean first) {
    if (name.length() > bounds.nameLength()) {
      context.reportLimit(Limit.NAME, bounds.nameLength());
      return false;
    }
    if (!first) {
      context.report(ReadingRules.DUPLICATE_PROPERTY, Map.of());
      return false;
    }
    return true;
  }

  private ExtensionValue array(int depth) {
    List<ExtensionValue> elements = new ArrayList<>();
    int index = 0;
    for (boolean more = tokens.firstElement(); more; more = tokens.nextElement()) {
      ExtensionValue element = element(tokens.next(), index++, depth);
      if (element != null) {
        elements.add(element);
      }
    }
    return ExtensionValue.of(elements);
  }

  private @Nullable ExtensionValue element(int first, int index, int depth) {
    if (index < bounds.elements()) {
      return value(first, depth);
    }
    if (index == bounds.elements()) {
      context.reportLimit(Limit.ELEMENTS, bounds.elements());
    }
    return skip();
  }

  /** Reads a value at the given depth; null if it cannot be read. */
  private @Nullable ExtensionValue value(int first, int depth) {
    return switch (first) {
      case '{', '[' -> nested(first, depth);
      case '"' -> text(first);
      case 't', 'f', 'n' -> word(first);
      case Tokens.FOREIGN -> foreign();
      default -> scalars.literal();
    };
  }

  private ExtensionValue word(int first) {
    tokens.word();
    return first == 'n' ? ExtensionValue.ofNull() : ExtensionValue.of(first == 't');
  }

  /** A mapper's tree can contain values that do not exist in JSON. */
  private @Nullable ExtensionValue foreign() {
    context.reportKind(JsonKind.OBJECT, tokens.kind());
    return skip();
  }

  private @Nullable ExtensionValue nested(int first, int depth) {
    if (depth == Extensions.DEEPEST) {
      context.reportLimit(Limit.DEPTH, Extensions.DEEPEST);
      return skip();
    }
    return first == '{' ? object(depth + 1) : array(depth + 1);
  }

  private @Nullable ExtensionValue text(int first) {
    String text = scalars.text(first);
    return text == null ? null : ExtensionValue.of(text);
  }

  private @Nullable ExtensionValue skipNext() {
    tokens.next();
    return skip();
  }

  private @Nullable ExtensionValue skip() {
    tokens.skip();
    return null;
  }
}
