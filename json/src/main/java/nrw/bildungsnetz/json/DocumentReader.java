package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a network from the tokens of a document, driven by the model's description, and reports
 * what is wrong on the way. For one document on one thread.
 */
final class DocumentReader {

  private final Tokens tokens;
  private final Limits limits;
  private final Problems problems;
  private final ScalarReader scalars;
  private final Cursor cursor = new Cursor();
  private boolean newerVersion;

  DocumentReader(Tokens tokens, Limits limits, Problems problems) {
    this.tokens = tokens;
    this.limits = limits;
    this.problems = problems;
    this.scalars = new ScalarReader(tokens, limits, this::report);
  }

  /** Where the reader stands. */
  Cursor cursor() {
    return cursor;
  }

  /** Whether the document says that it is of a newer minor version than this library. */
  boolean isNewerVersion() {
    return newerVersion;
  }

  /**
   * Reads the network at whose first token the parser stands.
   *
   * @return what could be read; empty where the value is no object
   */
  Optional<PartialNetwork> readNetwork(JsonToken first) {
    if (first != JsonToken.START_OBJECT) {
      reportWrongKind(JsonKind.OBJECT, JsonKind.of(first));
      skipValue(first);
      return Optional.empty();
    }
    NetworkBuilder builder = Network.builder();
    List<Attribute<Network, NetworkBuilder, ?>> unset =
        readAttributes(NetworkDescription.NETWORK, builder, ElementPath.root());
    for (Attribute<Network, NetworkBuilder, ?> attribute : unset) {
      problems.markUnreadable(ElementPath.root().property(attribute.getName()));
      setPlaceholder(attribute, builder);
    }
    return Optional.of(new PartialNetwork(builder.build(), unset.isEmpty()));
  }

  /** Rules that read what could not be read are skipped, so that none ever sees the placeholder. */
  @SuppressWarnings("unchecked") // a text attribute holds a String
  private static <V> void setPlaceholder(
      Attribute<Network, NetworkBuilder, V> attribute, NetworkBuilder builder) {
    if (!(attribute.getType() instanceof ValueType.Text)) {
      throw new IllegalStateException("No placeholder for " + attribute.getName());
    }
    attribute.set(builder, (V) "");
  }

  private <T, B> @Nullable T readObject(ObjectType<T, B> type, ElementPath path) {
    String outerId = cursor.objectId;
    B builder = type.newBuilder();
    List<Attribute<T, B, ?>> unset = readAttributes(type, builder, path);
    cursor.objectId = outerId;
    return unset.isEmpty() ? type.build(builder) : null;
  }

  /**
   * Reads the properties of the object at whose opening brace the parser stands.
   *
   * @return the required attributes that are missing or could not be read
   */
  private <T, B> List<Attribute<T, B, ?>> readAttributes(
      ObjectType<T, B> type, B builder, ElementPath path) {
    Position opening = tokens.position();
    ObjectProgress<T, B> progress = new ObjectProgress<>(type);
    while (nextToken() != JsonToken.END_OBJECT) {
      cursor.moveTo(path, tokens.name(), -1);
      readProperty(progress, builder, path);
    }
    cursor.moveTo(path, null, -1);
    for (Attribute<T, B, ?> attribute : progress.missing()) {
      report(ReadingRules.MISSING, opening, Map.of("property", attribute.getName()));
    }
    progress.probablyMeant().forEach(name -> problems.markUnreadable(path.property(name)));
    return progress.unset();
  }

  private <T, B> void readProperty(ObjectProgress<T, B> progress, B builder, ElementPath path) {
    String name = tokens.name();
    int index = progress.type().indexOf(name);
    if (name.length() > limits.nameLength()) {
      reportLimit(Limit.NAME, limits.nameLength());
      skipValue(nextToken());
    } else if (!progress.firstTime(name)) {
      report(ReadingRules.DUPLICATE_PROPERTY, tokens.position(), Map.of("property", name));
      skipValue(nextToken());
    } else if (index >= 0) {
      Attribute<T, B, ?> attribute = progress.type().getAttributes().get(index);
      if (readAttribute(attribute, builder, path)) {
        progress.set(index);
      }
    } else if (isRoot(path) && name.equals(SchemaVersion.PROPERTY)) {
      readSchemaVersion();
    } else {
      reportUnknown(progress, name);
      skipValue(nextToken());
    }
  }

  /** Reads the value of one attribute; false where there is none that could be set. */
  private <V, B> boolean readAttribute(Attribute<?, B, V> attribute, B builder, ElementPath path) {
    JsonToken token = nextToken();
    if (attribute.getMultiplicity().isMany()) {
      return readElements(attribute, builder, path.property(attribute.getName()), token);
    }
    V value = readValue(attribute, path, -1, token);
    if (value == null) {
      problems.markUnreadable(path.property(attribute.getName()));
      return false;
    }
    attribute.set(builder, value);
    if (attribute.getName().equals("id")) {
      cursor.objectId = value.toString();
    }
    return true;
  }

  private <V, B> boolean readElements(
      Attribute<?, B, V> attribute, B builder, ElementPath list, JsonToken token) {
    if (token != JsonToken.START_ARRAY) {
      reportWrongKind(JsonKind.ARRAY, JsonKind.of(token));
      skipValue(token);
      problems.markUnreadable(list);
      return false;
    }
    boolean isSet = attribute.getMultiplicity() == Multiplicity.SET;
    Set<V> seen = new HashSet<>();
    List<Integer> kept = new ArrayList<>();
    int index = 0;
    for (JsonToken element = nextToken();
        element != JsonToken.END_ARRAY;
        element = nextToken(), index++) {
      cursor.moveTo(list, null, index);
      V value = readElement(attribute, list, index, element);
      if (value != null) {
        kept.add(index);
        if (isSet && !seen.add(value)) {
          report(ReadingRules.DUPLICATE_ELEMENT, tokens.position(), Map.of());
        } else {
          attribute.set(builder, value);
        }
      }
    }
    if (kept.size() < index) {
      problems.markUnreadable(list);
      problems.leftOut(list, kept);
    }
    return true;
  }

  private <V> @Nullable V readElement(
      Attribute<?, ?, V> attribute, ElementPath list, int index, JsonToken token) {
    if (index < limits.elements()) {
      return readValue(attribute, list, index, token);
    }
    if (index == limits.elements()) {
      reportLimit(Limit.ELEMENTS, limits.elements());
    }
    skipValue(token);
    return null;
  }

  /** Reads one value or element; null where it could not be read, which has been reported. */
  private <V> @Nullable V readValue(
      Attribute<?, ?, V> attribute, ElementPath parent, int index, JsonToken token) {
    if (attribute.getType() instanceof ObjectType<V, ?> type) {
      if (token != JsonToken.START_OBJECT) {
        reportWrongKind(JsonKind.OBJECT, JsonKind.of(token));
        skipValue(token);
        return null;
      }
      return readObject(
          type, index < 0 ? parent.property(attribute.getName()) : parent.element(index));
    }
    V value = scalars.read(attribute.getType(), token);
    if (value == null) {
      skipValue(token);
    } else {
      checkForm(attribute, value);
    }
    return value;
  }

  private void checkForm(Attribute<?, ?, ?> attribute, Object value) {
    for (ShapeConstraint constraint : attribute.getConstraints()) {
      if (!constraint.isSatisfiedBy(value)) {
        problems.reportForm(
            constraint, attribute.getName(), cursor.path(), tokens.position(), cursor.objectId);
      }
    }
  }

  private void readSchemaVersion() {
    JsonToken token = nextToken();
    String text = scalars.read(new ValueType.Text(), token);
    if (text == null) {
      skipValue(token);
      return;
    }
    SchemaVersion version = SchemaVersion.parse(text).orElse(null);
    Map<String, Object> arguments =
        Map.of(
            "version", text,
            "current", SchemaVersion.CURRENT.toString(),
            "major", SchemaVersion.CURRENT.major());
    if (version == null) {
      report(ReadingRules.NO_VERSION, tokens.position(), arguments);
    } else if (version.isNewerMajor()) {
      problems.forgetAll();
      report(ReadingRules.NEWER_MAJOR, tokens.position(), arguments);
      throw new ReadingStopped();
    } else if (version.isNewerMinor()) {
      newerVersion = true;
      report(ReadingRules.NEWER_MINOR, tokens.position(), arguments);
    }
  }

  private void reportUnknown(ObjectProgress<?, ?> progress, String name) {
    Optional<String> nearest = NearestName.of(name, progress.type().getAttributeNames());
    nearest.ifPresent(progress::probablyMeans);
    Map<String, Object> arguments =
        nearest
            .<Map<String, Object>>map(
                meant ->
                    Map.of(
                        "property",
                        name,
                        "nearest",
                        meant,
                        "current",
                        SchemaVersion.CURRENT.toString()))
            .orElse(Map.of("property", name, "current", SchemaVersion.CURRENT.toString()));
    problems.reportUnknownProperty(cursor.path(), tokens.position(), cursor.objectId, arguments);
  }

  /** Passes over a value, whatever it holds, without recursion. */
  private void skipValue(JsonToken first) {
    int open = 0;
    for (JsonToken token = first; ; token = nextToken()) {
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        open++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open--;
      }
      if (open <= 0) {
        return;
      }
    }
  }

  private JsonToken nextToken() {
    JsonToken token = tokens.next();
    Limit exceeded = tokens.exceeded();
    if (exceeded != null) {
      reportLimit(exceeded, exceeded == Limit.DEPTH ? limits.depth() : limits.tokens());
      throw new ReadingStopped();
    }
    if (token == null) {
      throw new IllegalStateException("The parser ended inside a value");
    }
    return token;
  }

  private void reportLimit(Limit limit, int max) {
    report(ReadingRules.LIMIT, tokens.position(), Map.of("limit", limit, "max", max));
  }

  private void reportWrongKind(JsonKind expected, JsonKind found) {
    if (found == JsonKind.NULL) {
      report(ReadingRules.NULL, tokens.position(), Map.of());
    } else {
      report(
          ReadingRules.WRONG_KIND, tokens.position(), Map.of("expected", expected, "found", found));
    }
  }

  private void report(Rule rule, Position position, Map<String, Object> arguments) {
    problems.report(rule, cursor.path(), position, cursor.objectId, arguments);
  }

  private static boolean isRoot(ElementPath path) {
    return path.equals(ElementPath.root());
  }
}
