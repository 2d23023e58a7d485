package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads extensions to the letter. What cannot be read of them is reported and left out.
 *
 * <p>Problems stand at the extensions as a whole, with line and column: a name further inside may
 * tell anything, and so is not told. For one document on one thread.
 */
final class ExtensionsReader {

  private final Tokens tokens;
  private final GuardedTokens guarded;
  private final Limits limits;
  private final ScalarReader scalars;
  private final ScalarReader.Reporter reporter;

  ExtensionsReader(
      Tokens tokens,
      GuardedTokens guarded,
      Limits limits,
      ScalarReader scalars,
      ScalarReader.Reporter reporter) {
    this.tokens = tokens;
    this.guarded = guarded;
    this.limits = limits;
    this.scalars = scalars;
    this.reporter = reporter;
  }

  /** Reads the object at whose opening brace the parser stands. */
  Extensions read() {
    return object(1);
  }

  private Extensions object(int depth) {
    Map<String, ExtensionValue> properties = new LinkedHashMap<>();
    Set<String> met = new HashSet<>();
    while (guarded.next() != JsonToken.END_OBJECT) {
      String name = tokens.name();
      if (isReadable(name, met)) {
        ExtensionValue value = value(guarded.next(), depth);
        if (value != null) {
          properties.put(name, value);
        }
      } else {
        guarded.skip(guarded.next());
      }
    }
    return Extensions.of(properties);
  }

  private boolean isReadable(String name, Set<String> met) {
    if (name.length() > limits.nameLength()) {
      guarded.reportLimit(Limit.NAME, limits.nameLength());
      return false;
    }
    if (!met.add(name)) {
      reporter.report(ReadingRules.DUPLICATE_PROPERTY, tokens.location(), Map.of());
      return false;
    }
    return true;
  }

  private ExtensionValue array(int depth) {
    List<ExtensionValue> elements = new ArrayList<>();
    int index = 0;
    for (JsonToken each = guarded.next(); each != JsonToken.END_ARRAY; each = guarded.next()) {
      ExtensionValue element = element(each, index++, depth);
      if (element != null) {
        elements.add(element);
      }
    }
    return ExtensionValue.of(elements);
  }

  private @Nullable ExtensionValue element(JsonToken token, int index, int depth) {
    if (index < limits.elements()) {
      return value(token, depth);
    }
    if (index == limits.elements()) {
      guarded.reportLimit(Limit.ELEMENTS, limits.elements());
    }
    guarded.skip(token);
    return null;
  }

  /** Reads a value inside an object or array of some depth; null where it cannot be read. */
  private @Nullable ExtensionValue value(JsonToken token, int depth) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> nested(token, depth);
      case VALUE_STRING -> text(token);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalars.literal();
      case VALUE_TRUE, VALUE_FALSE -> ExtensionValue.of(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> ExtensionValue.ofNull();
      default -> none(token);
    };
  }

  /** A tree of a mapper can hold what is no JSON. */
  private @Nullable ExtensionValue none(JsonToken token) {
    scalars.reportWrongKind(JsonKind.OBJECT, JsonKind.of(token));
    return null;
  }

  private @Nullable ExtensionValue nested(JsonToken token, int depth) {
    if (depth == Extensions.DEEPEST) {
      guarded.reportLimit(Limit.DEPTH, Extensions.DEEPEST);
      guarded.skip(token);
      return null;
    }
    return token == JsonToken.START_OBJECT ? object(depth + 1) : array(depth + 1);
  }

  private @Nullable ExtensionValue text(JsonToken token) {
    String text = scalars.read(ValueType.TEXT, token);
    return text == null ? null : ExtensionValue.of(text);
  }
}
