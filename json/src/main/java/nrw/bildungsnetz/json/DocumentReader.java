package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.ContradictionException;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.PathCursor;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads a network, a register or a profile from the tokens of a document, driven by the model's
 * description, and reports what is wrong on the way. For one document on one thread.
 */
final class DocumentReader<T, B> {

  private final Tokens tokens;
  private final Limits limits;
  private final Problems problems;
  private final ScalarReader scalars;
  private final GuardedTokens guarded;
  private final ExtensionsReader extensions;
  private final PathCursor cursor = new PathCursor();
  private final JsonType<T, B> root;
  private String objectId = "";

  /** Where the network stands that is being read, or the root of a register. */
  private ElementPath scope = ElementPath.root();

  private boolean versionStated;
  private @Nullable SchemaVersion version;
  private boolean newerVersion;

  DocumentReader(JsonType<T, B> root, Tokens tokens, Limits limits, Problems problems) {
    this.root = root;
    this.tokens = tokens;
    this.limits = limits;
    this.problems = problems;
    this.scalars = new ScalarReader(tokens, limits, this::report);
    this.guarded = new GuardedTokens(tokens, limits, this::report);
    this.extensions = new ExtensionsReader(tokens, guarded, limits, scalars, this::report);
  }

  /** Whether the document says that it is of a newer minor version than this library. */
  boolean isNewerVersion() {
    return newerVersion;
  }

  /**
   * Reads the value at whose first token the parser stands.
   *
   * @return what could be read; empty where the value is no object
   */
  Optional<Partial<T>> readRoot(JsonToken first) {
    if (first != JsonToken.START_OBJECT) {
      reportWrongKind(JsonKind.OBJECT, first);
      guarded.skip(first);
      return Optional.empty();
    }
    TokenStreamLocation opening = tokens.location();
    B builder = root.type.newBuilder();
    List<Attribute<T, B, ?>> unset = readProperties(root, builder);
    if (!versionStated) {
      report(ReadingRules.MISSING, opening, Map.of("property", SchemaVersion.PROPERTY));
    }
    for (Attribute<T, B, ?> attribute : unset) {
      markUnreadable(ElementPath.root().property(attribute.getName()));
      setPlaceholder(attribute, builder);
    }
    return Optional.of(new Partial<>(root.type.build(builder), unset.isEmpty()));
  }

  /** Reports a problem at the place where the reader stands. */
  void report(Rule rule, TokenStreamLocation location, Map<String, Object> arguments) {
    problems.report(rule, cursor.path(), Tokens.position(location), objectId, arguments);
  }

  /** Rules that read what could not be read are skipped, so that none ever sees the placeholder. */
  @SuppressWarnings("unchecked") // a text attribute holds a String
  private static <C, V> void setPlaceholder(Attribute<?, C, V> attribute, C builder) {
    if (!(attribute.getType() instanceof ValueType.Text)) {
      throw new IllegalStateException("No placeholder for " + attribute.getName());
    }
    attribute.set(builder, (V) "");
  }

  private <U, C> @Nullable U readObject(JsonType<U, C> readable) {
    ObjectType<U, C> type = readable.type;
    String outerId = objectId;
    ElementPath outerScope = scope;
    scope = type == NetworkTable.TYPE ? cursor.path() : outerScope;
    TokenStreamLocation opening = tokens.location();
    C builder = type.newBuilder();
    boolean complete = readProperties(readable, builder).isEmpty();
    U object = complete ? build(type, builder, opening) : null;
    scope = outerScope;
    objectId = outerId;
    return object;
  }

  private <U, C> @Nullable U build(ObjectType<U, C> type, C builder, TokenStreamLocation opening) {
    try {
      return type.build(builder);
    } catch (ContradictionException e) {
      report(
          ReadingRules.CONTRADICTION,
          opening,
          Map.of("property", e.getAttribute(), "other", e.getOther()));
      return null;
    }
  }

  private void markUnreadable(ElementPath path) {
    problems.markUnreadable(scope, path);
  }

  /**
   * Reads the properties of the object at whose opening brace the parser stands.
   *
   * @return the required attributes that are missing or could not be read
   */
  private <U, C> List<Attribute<U, C, ?>> readProperties(JsonType<U, C> type, C builder) {
    TokenStreamLocation opening = tokens.location();
    ObjectProgress<U, C> progress = new ObjectProgress<>(type);
    int i = guarded.nextName(type);
    while (i != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (i >= 0) {
        readKnown(progress, builder, type.attributes.get(i));
      } else {
        readUnknown(progress, builder, tokens.name());
      }
      i = guarded.nextName(type);
    }
    if (!progress.isComplete()) {
      reportMissing(progress, opening);
    }
    return progress.unset();
  }

  private void reportMissing(ObjectProgress<?, ?> progress, TokenStreamLocation opening) {
    for (Attribute<?, ?, ?> attribute : progress.missing()) {
      report(ReadingRules.MISSING, opening, Map.of("property", attribute.getName()));
    }
    for (String meant : progress.probablyMeant()) {
      markUnreadable(cursor.path().property(meant));
    }
  }

  private <U, C> void readKnown(
      ObjectProgress<U, C> progress, C builder, JsonAttribute<U, C, ?> attribute) {
    cursor.enter(attribute.name);
    if (attribute.name.length() > limits.nameLength()) {
      refuseName();
    } else if (!progress.firstTime(attribute)) {
      refuseSecond(attribute.name);
    } else if (readAttribute(attribute, builder)) {
      progress.set(attribute);
    }
    cursor.leave();
  }

  private <U, C> void readUnknown(ObjectProgress<U, C> progress, C builder, String name) {
    cursor.enter(name);
    if (name.length() > limits.nameLength()) {
      refuseName();
    } else if (!progress.firstTime(name)) {
      refuseSecond(name);
    } else if (name.equals(SchemaVersion.PROPERTY) && progress.type() == root) {
      readSchemaVersion();
    } else {
      readOtherwise(progress, builder, name);
    }
    cursor.leave();
  }

  /** Reads a property that no document of today has; the version tells whether one of its time. */
  private <U, C> void readOtherwise(ObjectProgress<U, C> progress, C builder, String name) {
    Renaming renaming = progress.type().renamings.get(name);
    if (renaming != null && version != null && version.isBefore(renaming.since())) {
      readRenamed(progress, builder, renaming);
    } else {
      reportUnknown(progress, name);
      guarded.skip(guarded.next());
    }
  }

  private <U, C> void readRenamed(ObjectProgress<U, C> progress, C builder, Renaming renaming) {
    JsonType<U, C> type = progress.type();
    JsonAttribute<U, C, ?> attribute = type.attributes.get(type.type.indexOf(renaming.newName()));
    if (!progress.firstTime(attribute)) {
      refuseSecond(renaming.oldName());
    } else if (readAttribute(attribute, builder)) {
      progress.set(attribute);
    } else {
      // Problems are told by the name in the document, rules know the new one.
      cursor.leave();
      markUnreadable(cursor.path().property(renaming.newName()));
      cursor.enter(renaming.oldName());
    }
  }

  private void refuseName() {
    guarded.reportLimit(Limit.NAME, limits.nameLength());
    guarded.skip(guarded.next());
  }

  private void refuseSecond(String name) {
    report(ReadingRules.DUPLICATE_PROPERTY, tokens.location(), Map.of("property", name));
    guarded.skip(guarded.next());
  }

  /** Reads the value of one attribute; false where there is none that could be set. */
  private <V, C> boolean readAttribute(JsonAttribute<?, C, V> attribute, C builder) {
    JsonToken token = guarded.next();
    if (attribute.many) {
      return readElements(attribute, builder, token);
    }
    V value = readValue(attribute, token);
    if (value == null) {
      markUnreadable(cursor.path());
      return false;
    }
    attribute.attribute.set(builder, value);
    if (attribute.id) {
      objectId = value.toString();
    }
    return true;
  }

  private <V, C> boolean readElements(
      JsonAttribute<?, C, V> attribute, C builder, JsonToken token) {
    if (token != JsonToken.START_ARRAY) {
      reportWrongKind(JsonKind.ARRAY, token);
      guarded.skip(token);
      markUnreadable(cursor.path());
      return false;
    }
    Distinct seen = attribute.set ? new Distinct() : null;
    List<Integer> lost = List.of();
    int index = 0;
    JsonToken element = guarded.next();
    while (element != JsonToken.END_ARRAY) {
      cursor.enter(index);
      V value = readElement(attribute, index, element);
      if (value == null) {
        lost = lost.isEmpty() ? new ArrayList<>() : lost;
        lost.add(index);
      } else if (seen != null && !seen.add(value)) {
        report(ReadingRules.DUPLICATE_ELEMENT, tokens.location(), Map.of());
      } else {
        attribute.attribute.set(builder, value);
      }
      cursor.leave();
      index++;
      element = guarded.next();
    }
    if (!lost.isEmpty()) {
      markUnreadable(cursor.path());
      problems.leftOut(cursor.path(), lost);
    }
    return true;
  }

  private <V> @Nullable V readElement(
      JsonAttribute<?, ?, V> attribute, int index, JsonToken token) {
    if (index < limits.elements()) {
      return readValue(attribute, token);
    }
    if (index == limits.elements()) {
      guarded.reportLimit(Limit.ELEMENTS, limits.elements());
    }
    guarded.skip(token);
    return null;
  }

  /** Reads one value or element; null where it could not be read, which has been reported. */
  private <V> @Nullable V readValue(JsonAttribute<?, ?, V> attribute, JsonToken token) {
    if (attribute.braced) {
      if (token == JsonToken.START_OBJECT) {
        return attribute.objects == null
            ? readExtensions(attribute)
            : readObject(attribute.objects);
      }
      reportWrongKind(JsonKind.OBJECT, token);
      guarded.skip(token);
      return null;
    }
    V value = scalars.read(attribute.type, token);
    if (value == null) {
      guarded.skip(token);
    } else {
      checkForm(attribute, value, null);
    }
    return value;
  }

  @SuppressWarnings("unchecked") // of all braced values, only extensions have no table
  private <V> V readExtensions(JsonAttribute<?, ?, V> attribute) {
    TokenStreamLocation opening = tokens.location();
    Extensions value = extensions.read();
    checkForm(attribute, value, opening);
    return (V) value;
  }

  /** Checks a value that began at the current token, unless it is said where. */
  private void checkForm(
      JsonAttribute<?, ?, ?> attribute, Object value, @Nullable TokenStreamLocation beginning) {
    for (ShapeConstraint constraint : attribute.constraints()) {
      if (!constraint.isSatisfiedBy(value)) {
        problems.reportForm(
            constraint,
            value,
            attribute.name,
            cursor.path(),
            Tokens.position(beginning == null ? tokens.location() : beginning),
            objectId);
      }
    }
  }

  private void readSchemaVersion() {
    versionStated = true;
    JsonToken token = guarded.next();
    String text = scalars.read(ValueType.TEXT, token);
    if (text == null) {
      guarded.skip(token);
      return;
    }
    SchemaVersion stated = SchemaVersion.parse(text).orElse(null);
    version = stated;
    Map<String, Object> arguments =
        Map.of(
            "version", text,
            "current", SchemaVersion.CURRENT.toString(),
            "major", SchemaVersion.CURRENT.major());
    if (stated == null) {
      report(
          ReadingRules.NO_VERSION,
          tokens.location(),
          Map.of("current", SchemaVersion.CURRENT.toString()));
    } else if (stated.isNewerMajor()) {
      problems.forgetAll();
      report(ReadingRules.NEWER_MAJOR, tokens.location(), arguments);
      throw new ReadingStopped();
    } else if (stated.isNewerMinor()) {
      newerVersion = true;
      report(ReadingRules.NEWER_MINOR, tokens.location(), arguments);
    }
  }

  private void reportUnknown(ObjectProgress<?, ?> progress, String name) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("property", name);
    arguments.put("current", SchemaVersion.CURRENT.toString());
    meantBy(name, progress.type())
        .ifPresent(
            meant -> {
              arguments.put("nearest", meant);
              progress.probablyMeans(meant);
            });
    problems.reportUnknownProperty(
        cursor.path(), Tokens.position(tokens.location()), objectId, arguments);
  }

  private static Optional<String> meantBy(String name, JsonType<?, ?> type) {
    Renaming renaming = type.renamings.get(name);
    return renaming == null
        ? NearestName.of(name, type.type.getAttributeNames())
        : Optional.of(renaming.newName());
  }

  private void reportWrongKind(JsonKind expected, JsonToken found) {
    scalars.reportWrongKind(expected, JsonKind.of(found));
  }
}
