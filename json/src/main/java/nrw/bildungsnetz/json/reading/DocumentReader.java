package nrw.bildungsnetz.json.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.json.mapping.JsonType;
import nrw.bildungsnetz.json.mapping.PathStack;
import nrw.bildungsnetz.json.mapping.Renaming;
import nrw.bildungsnetz.json.mapping.SchemaVersion;
import nrw.bildungsnetz.json.problems.Problems;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.json.tokens.NameMatcher;
import nrw.bildungsnetz.json.tokens.Tokens;
import nrw.bildungsnetz.model.ContradictionException;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a network, a register, a profile or a part from tokens, driven by the description of the
 * model, and reports problems. Not thread-safe.
 */
final class DocumentReader<T, B> {

  private final Tokens tokens;
  private final Problems problems;
  private final ReadingContext context;
  private final PathStack path;
  private final ScalarReader scalars;
  private final ExtensionsReader extensions;
  private final VersionReader version;
  private final OffsetIndex offsets = new OffsetIndex();
  private final JsonType<T, B> root;
  private final boolean part;
  private final Set<String> otherSigns;
  private final int longestName;
  private final int mostElements;

  /**
   * Creates a reader.
   *
   * @param otherSigns properties of the root that stop the reading with {@link OtherKind}, since
   *     they show that the document is of another kind
   */
  DocumentReader(
      DocumentKind<T, B> kind,
      Tokens tokens,
      Bounds bounds,
      Problems problems,
      Set<String> otherSigns) {
    this.root = kind.type();
    this.part = kind.part();
    this.tokens = tokens;
    this.problems = problems;
    LookAhead ahead = new LookAhead(tokens, bounds);
    this.context = new ReadingContext(tokens, problems, ahead, kind.isNetworkOrMore());
    this.path = context.path();
    this.scalars = new ScalarReader(tokens, bounds, context);
    this.extensions = new ExtensionsReader(tokens, bounds, context, scalars);
    this.version = new VersionReader(context, problems, scalars, ahead);
    this.otherSigns = otherSigns;
    this.longestName = bounds.nameLength();
    this.mostElements = bounds.elements();
  }

  ReadingContext context() {
    return context;
  }

  /** The offsets of the parts of the root. */
  OffsetIndex offsets() {
    return offsets;
  }

  /** Whether the document states a newer minor version than this library's. */
  boolean isNewerVersion() {
    return version.isNewer();
  }

  /**
   * Reads the next value.
   *
   * @return what could be read; empty if the value is not an object
   */
  Optional<Partial<T>> readRoot() {
    if (tokens.next() != '{') {
      context.skipWrongKind(JsonKind.OBJECT);
      return Optional.empty();
    }
    long opening = tokens.mark();
    offsets.addRoot(opening);
    version.begin(opening, tokens.progress());
    beginObject(root, opening);
    B builder = root.type().newBuilder();
    ObjectProgress<T, B> progress = readProperties(root, builder, opening);
    if (part) {
      return completePart(builder, progress, opening);
    }
    if (!version.isStated()) {
      context.report(ReadingRules.MISSING, opening, Map.of("property", SchemaVersion.PROPERTY));
    }
    for (JsonAttribute<T, B, ?> attribute : progress.unset()) {
      problems.markUnreadable(path.path(), attribute.name());
      setPlaceholder(attribute, builder);
    }
    return Optional.of(new Partial<>(root.type().build(builder), progress.isComplete()));
  }

  /** Nothing is told about a part that could not be built, except what is wrong with it. */
  private Optional<Partial<T>> completePart(
      B builder, ObjectProgress<T, B> progress, long opening) {
    T value = progress.isComplete() ? build(root.type(), builder, opening) : null;
    return Optional.ofNullable(value).map(whole -> new Partial<>(whole, true));
  }

  /** No rule ever sees the placeholder: those that read an unreadable attribute are skipped. */
  @SuppressWarnings("unchecked") // text attributes hold a String
  private static <C, V> void setPlaceholder(JsonAttribute<?, C, V> attribute, C builder) {
    if (!(attribute.type() instanceof ValueType.Text)) {
      throw new IllegalStateException("No placeholder for " + attribute.name());
    }
    attribute.attribute().set(builder, (V) "");
  }

  private <U, C> @Nullable U readObject(JsonType<U, C> type) {
    int outerScope = context.scope();
    if (type.type().equals(NetworkTable.TYPE)) {
      context.setScope(path.depth());
    }
    long opening = tokens.mark();
    beginObject(type, opening);
    C builder = type.type().newBuilder();
    boolean complete = readProperties(type, builder, opening).isComplete();
    U object = complete ? build(type.type(), builder, opening) : null;
    context.setScope(outerScope);
    if (type.hasId()) {
      context.ids().leave();
    }
    return object;
  }

  private void beginObject(JsonType<?, ?> type, long opening) {
    if (type.hasId()) {
      context.ids().enter(opening, tokens.progress());
    }
  }

  private <U, C> @Nullable U build(ObjectType<U, C> type, C builder, long opening) {
    try {
      return type.build(builder);
    } catch (ContradictionException e) {
      context.report(
          ReadingRules.CONTRADICTION,
          opening,
          Map.of("property", e.getAttribute(), "other", e.getOther()));
      return null;
    }
  }

  private <U, C> ObjectProgress<U, C> readProperties(JsonType<U, C> type, C builder, long opening) {
    ObjectProgress<U, C> progress = new ObjectProgress<>(type);
    NameMatcher names = type.names();
    int level = path.enter(type);
    for (int i = tokens.firstName(names); i != Tokens.END; i = nextName(names, i + 1)) {
      if (i >= 0) {
        path.moveTo(level, i);
        readKnown(progress, builder, type.attribute(i));
      } else {
        readUnknown(progress, builder, tokens.unknownName());
      }
    }
    path.moveBack();
    if (type.hasId()) {
      context.ids().end();
    }
    if (!progress.nothingIsMissing()) {
      reportMissing(progress, opening);
    }
    path.leave();
    return progress;
  }

  /** Problems between properties are reported at the object. */
  private int nextName(NameMatcher names, int likely) {
    try {
      return tokens.nextName(names, likely);
    } catch (RuntimeException e) {
      path.moveBack();
      throw e;
    }
  }

  /**
   * Moves to the next element and returns its first character. Problems before the element are
   * reported at the collection.
   */
  private int nextElement() {
    try {
      return tokens.nextElement() ? tokens.next() : Tokens.END;
    } catch (RuntimeException e) {
      path.moveBack();
      throw e;
    }
  }

  private void reportMissing(ObjectProgress<?, ?> progress, long opening) {
    for (JsonAttribute<?, ?, ?> attribute : progress.missing()) {
      context.report(ReadingRules.MISSING, opening, Map.of("property", attribute.name()));
    }
    for (String meant : progress.probablyMeant()) {
      path.moveTo(meant);
      context.markUnreadable();
      path.moveBack();
    }
  }

  private <U, C> void readKnown(
      ObjectProgress<U, C> progress, C builder, JsonAttribute<U, C, ?> attribute) {
    if (attribute.nameLength() > longestName) {
      refuseName();
    } else if (!progress.firstTime(attribute)) {
      refuseSecond(attribute.name());
    } else if (!readAttribute(attribute, builder)) {
      progress.lose(attribute);
    }
  }

  private <U, C> void readUnknown(ObjectProgress<U, C> progress, C builder, String name) {
    path.moveTo(name);
    if (path.depth() == 1 && otherSigns.contains(name)) {
      throw new OtherKind();
    } else if (name.length() > longestName) {
      refuseName();
    } else if (!progress.firstTime(name)) {
      refuseSecond(name);
    } else if (name.equals(SchemaVersion.PROPERTY) && progress.type().equals(root)) {
      version.read(tokens.next());
    } else {
      readOtherwise(progress, builder, name);
    }
  }

  /** Reads a property that current documents do not have; documents of older versions may. */
  private <U, C> void readOtherwise(ObjectProgress<U, C> progress, C builder, String name) {
    Renaming renaming = progress.type().renamings().get(name);
    if (renaming != null && version.isBefore(renaming.since())) {
      readRenamed(progress, builder, renaming);
    } else {
      reportUnknown(progress, name);
      skipNext();
    }
  }

  private <U, C> void readRenamed(ObjectProgress<U, C> progress, C builder, Renaming renaming) {
    JsonType<U, C> type = progress.type();
    JsonAttribute<U, C, ?> attribute = type.attribute(type.names().indexOf(renaming.newName()));
    if (!progress.firstTime(attribute)) {
      refuseSecond(renaming.oldName());
    } else if (!readAttribute(attribute, builder)) {
      progress.lose(attribute);
      // Problems are reported with the name in the document, but rules know the new name.
      path.moveTo(renaming.newName());
      context.markUnreadable();
    }
  }

  private void reportUnknown(ObjectProgress<?, ?> progress, String name) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("property", name);
    arguments.put("current", SchemaVersion.CURRENT.toString());
    progress
        .type()
        .meantBy(name)
        .ifPresentOrElse(
            meant -> {
              arguments.put("nearest", meant);
              progress.probablyMeans(meant);
            },
            () -> arguments.put("names", progress.type().knownNames()));
    context.reportUnknownProperty(arguments);
  }

  private void refuseName() {
    context.reportLimit(Limit.NAME, longestName);
    skipNext();
  }

  private void refuseSecond(String name) {
    context.report(ReadingRules.DUPLICATE_PROPERTY, Map.of("property", name));
    skipNext();
  }

  private void skipNext() {
    tokens.next();
    tokens.skip();
  }

  /** Reads the value of an attribute; false if there is nothing to set. */
  private <V, C> boolean readAttribute(JsonAttribute<?, C, V> attribute, C builder) {
    int first = tokens.next();
    if (path.depth() == 1) {
      offsets.addProperty(attribute.name(), tokens.mark());
    }
    if (attribute.isMany()) {
      return readElements(attribute, builder, first);
    }
    V value = readValue(attribute, first);
    if (value == null) {
      context.markUnreadable();
      return false;
    }
    attribute.attribute().set(builder, value);
    if (attribute.isId()) {
      context.ids().found(value.toString());
    }
    return true;
  }

  private <V, C> boolean readElements(JsonAttribute<?, C, V> attribute, C builder, int first) {
    if (first != '[') {
      context.skipWrongKind(JsonKind.ARRAY);
      context.markUnreadable();
      return false;
    }
    Distinct seen = attribute.isSet() ? new Distinct() : null;
    List<Integer> lost = List.of();
    int index = 0;
    int level = path.enter(null);
    int next = tokens.firstElement() ? tokens.next() : Tokens.END;
    for (; next != Tokens.END; next = nextElement()) {
      path.moveTo(level, index);
      V value = readElement(attribute, next, index);
      if (value == null) {
        lost = lost.isEmpty() ? new ArrayList<>() : lost;
        lost.add(index);
      } else if (seen != null && !seen.add(value)) {
        context.report(ReadingRules.DUPLICATE_ELEMENT, Map.of());
      } else {
        attribute.attribute().set(builder, value);
      }
      index++;
    }
    path.leave();
    if (!lost.isEmpty()) {
      context.markUnreadable();
      problems.leftOut(path.path(), lost);
    }
    return true;
  }

  private <V> @Nullable V readElement(JsonAttribute<?, ?, V> attribute, int first, int index) {
    if (path.depth() == 2) {
      offsets.addElement(tokens.mark());
    }
    if (index < mostElements) {
      return readValue(attribute, first);
    }
    if (index == mostElements) {
      context.reportLimit(Limit.ELEMENTS, mostElements);
    }
    tokens.skip();
    return null;
  }

  /** Reads a value or element; null if it could not be read, which has been reported. */
  @SuppressWarnings("unchecked") // text attributes hold a String, extension attributes Extensions
  private <V> @Nullable V readValue(JsonAttribute<?, ?, V> attribute, int first) {
    JsonType<V, ?> objects = attribute.objects();
    if (objects != null) {
      if (first == '{') {
        return readObject(objects);
      }
      context.skipWrongKind(JsonKind.OBJECT);
      return null;
    } else if (attribute.kind() == JsonAttribute.Kind.TEXT) {
      return (V) readText(attribute, first);
    }
    if (attribute.kind() == JsonAttribute.Kind.EXTENSIONS) {
      return (V) readExtensions(attribute, first);
    }
    V value = scalars.read(attribute, first);
    if (value != null && attribute.constraints().length > 0) {
      checkForm(attribute, value, tokens.mark());
    }
    return value;
  }

  private @Nullable String readText(JsonAttribute<?, ?, ?> attribute, int first) {
    if (Tokens.isNumber(first)) {
      reportNumber(attribute);
      return null;
    }
    String text = scalars.text(first);
    if (text != null && !attribute.textConstraints().areMetBy(text, tokens.isVisible())) {
      checkForm(attribute, text, tokens.mark());
    }
    return text;
  }

  /** A key that a spreadsheet or a program took for a number has often lost its zeros. */
  private void reportNumber(JsonAttribute<?, ?, ?> attribute) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("expected", JsonKind.STRING);
    arguments.put("found", tokens.kind());
    tokens.number();
    attribute.keyMeantBy(tokens.numberText()).ifPresent(meant -> arguments.put("repaired", meant));
    context.report(ReadingRules.WRONG_KIND, arguments);
  }

  private @Nullable Extensions readExtensions(JsonAttribute<?, ?, ?> attribute, int first) {
    if (first != '{') {
      context.skipWrongKind(JsonKind.OBJECT);
      return null;
    }
    long opening = tokens.mark();
    Extensions value = extensions.read();
    checkForm(attribute, value, opening);
    return value;
  }

  private void checkForm(JsonAttribute<?, ?, ?> attribute, Object value, long mark) {
    for (ShapeConstraint constraint : attribute.constraints()) {
      if (!constraint.isSatisfiedBy(value)) {
        context.reportForm(constraint, value, attribute.name(), mark);
      }
    }
  }
}
