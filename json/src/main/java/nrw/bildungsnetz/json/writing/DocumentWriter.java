package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.json.mapping.JsonType;
import nrw.bildungsnetz.json.mapping.PathStack;
import nrw.bildungsnetz.json.mapping.SchemaVersion;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Writes networks, registers and profiles in the canonical form, driven by the description of the
 * model.
 */
public final class DocumentWriter {

  private final JsonOutput output;
  private final PathStack path;

  private DocumentWriter(JsonOutput output, PathStack path) {
    this.output = output;
    this.path = path;
  }

  /**
   * Checks that what would be written can be read, but for the size of the whole.
   *
   * @param type the type of the document
   * @param document the document
   * @param bounds the limits of whoever will read it
   * @throws IllegalArgumentException if nobody could; the message names the place and the reason
   */
  public static <T> void check(JsonType<T, ?> type, T document, Bounds bounds) {
    PathStack path = new PathStack();
    new DocumentWriter(new ReadableOutput(bounds, path), path).document(type, document);
  }

  /** Writes a document that was checked. */
  public static <T> void write(JsonType<T, ?> type, T document, TokenSink sink) {
    new DocumentWriter(new SinkOutput(sink), new PathStack()).document(type, document);
  }

  /**
   * Checks and writes a document at once, into what is thrown away where it is refused. Its size is
   * the matter of where the sink writes to ({@link TextPieces}).
   *
   * @param type the type of the document
   * @param document the document
   * @param bounds the limits of whoever will read it
   * @param sink takes it
   * @throws IllegalArgumentException as {@link #check} does
   */
  public static <T> void write(JsonType<T, ?> type, T document, Bounds bounds, TokenSink sink) {
    PathStack path = new PathStack();
    JsonOutput readable = new ReadableOutput(bounds, path);
    JsonOutput output = new BothOutputs(readable, new SinkOutput(sink));
    new DocumentWriter(output, path).document(type, document);
  }

  private <T> void document(JsonType<T, ?> type, T document) {
    output.startObject();
    int level = path.enter(type);
    path.moveTo(SchemaVersion.PROPERTY);
    output.name(SchemaVersion.PROPERTY);
    output.text(SchemaVersion.CURRENT.toString());
    attributes(level, type, document);
    path.leave();
    output.endObject();
  }

  private <T> void object(JsonType<T, ?> type, T object) {
    output.startObject();
    attributes(path.enter(type), type, object);
    path.leave();
    output.endObject();
  }

  private <T, B> void attributes(int level, JsonType<T, B> type, T object) {
    for (int i = 0; i < type.size(); i++) {
      attribute(level, i, type.attribute(i), object);
    }
    path.moveTo(level, PathStack.NOWHERE);
  }

  private <T, V> void attribute(int level, int index, JsonAttribute<T, ?, V> attribute, T object) {
    if (attribute.isMany()) {
      Collection<V> elements = attribute.attribute().elementsOf(object);
      if (!elements.isEmpty()) {
        path.moveTo(level, index);
        elements(attribute, elements);
      }
      return;
    }
    V value = attribute.attribute().valueOf(object);
    if (value != null) {
      path.moveTo(level, index);
      output.name(attribute);
      value(attribute, value);
    }
  }

  private <V> void elements(JsonAttribute<?, ?, V> attribute, Collection<V> elements) {
    output.name(attribute);
    output.startArray(elements.size());
    int level = path.enter(null);
    int index = 0;
    for (V element : elements) {
      path.moveTo(level, index++);
      output.element();
      value(attribute, element);
    }
    path.leave();
    output.endArray();
  }

  private <V> void value(JsonAttribute<?, ?, V> attribute, V value) {
    JsonType<V, ?> objects = attribute.objects();
    if (objects != null) {
      object(objects, value);
    } else {
      withoutTable(value);
    }
  }

  private void withoutTable(@Nullable Object value) {
    if (value instanceof String text) {
      output.text(text);
    } else if (value instanceof Integer number) {
      output.wholeNumber(number);
    } else if (value instanceof BigDecimal number) {
      output.decimal(number);
    } else if (value instanceof Boolean flag) {
      output.flag(flag);
    } else if (value instanceof LocalDate day) {
      output.day(day);
    } else if (value instanceof Extensions extensions) {
      new ExtensionsWriter(output).write(extensions);
    } else {
      output.code((Enum<?>) Objects.requireNonNull(value));
    }
  }
}
