package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import nrw.bildungsnetz.json.mapping.DecimalNumber;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.json.mapping.JsonType;
import nrw.bildungsnetz.json.mapping.SchemaVersion;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes networks, registers and profiles in the canonical form, driven by the description of the
 * model.
 */
public final class DocumentWriter {

  private static final int LAST_YEAR = 9_999;

  private final JsonGenerator generator;

  private DocumentWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  public static <T> void write(JsonType<T, ?> type, T document, JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty(SchemaVersion.PROPERTY, SchemaVersion.CURRENT.toString());
    new DocumentWriter(generator).attributes(type, document);
    generator.writeEndObject();
  }

  private <T, B> void attributes(JsonType<T, B> type, T object) {
    for (int i = 0; i < type.size(); i++) {
      attribute(type.attribute(i), object);
    }
  }

  private <T, V> void attribute(JsonAttribute<T, ?, V> attribute, T object) {
    if (attribute.isMany()) {
      Collection<V> elements = attribute.attribute().elementsOf(object);
      if (!elements.isEmpty()) {
        elements(attribute, elements);
      }
      return;
    }
    V value = attribute.attribute().valueOf(object);
    if (value != null) {
      generator.writeName(attribute.writtenName());
      value(attribute, value);
    }
  }

  private <V> void elements(JsonAttribute<?, ?, V> attribute, Collection<V> elements) {
    generator.writeName(attribute.writtenName());
    generator.writeStartArray();
    for (V element : elements) {
      value(attribute, element);
    }
    generator.writeEndArray();
  }

  private <V> void value(JsonAttribute<?, ?, V> attribute, V value) {
    JsonType<V, ?> objects = attribute.objects();
    if (objects != null) {
      generator.writeStartObject();
      attributes(objects, value);
      generator.writeEndObject();
    } else {
      withoutTable(attribute.name(), value);
    }
  }

  private void withoutTable(String property, @Nullable Object value) {
    if (value instanceof String text) {
      generator.writeString(WrittenText.wellFormed(property, text));
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      WrittenNumber.write(number, decimal(property, number), generator);
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value instanceof LocalDate day) {
      generator.writeString(day(property, day));
    } else if (value instanceof Extensions extensions) {
      new ExtensionsWriter(property, generator).write(extensions);
    } else {
      generator.writeString(String.valueOf(value));
    }
  }

  private static String decimal(String property, BigDecimal number) {
    return DecimalNumber.write(number).orElseThrow(() -> WrittenNumber.tooLong(property));
  }

  private static String day(String property, LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "\"" + property + "\" lies outside the years 1 to 9999 and cannot be written");
    }
    return day.toString();
  }
}
