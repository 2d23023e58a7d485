package nrw.bildungsnetz.json.writing;

import java.util.Map;
import nrw.bildungsnetz.json.mapping.DecimalNumber;
import nrw.bildungsnetz.model.extensions.ExtensionArray;
import nrw.bildungsnetz.model.extensions.ExtensionFlag;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import nrw.bildungsnetz.model.extensions.ExtensionText;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import tools.jackson.core.JsonGenerator;

/** Writes extensions unchanged: in their order, with the original digits of numbers. */
final class ExtensionsWriter {

  private final String property;
  private final JsonGenerator generator;

  /**
   * Creates a writer.
   *
   * @param property the attribute that holds them, as named by exceptions
   * @param generator the target
   */
  ExtensionsWriter(String property, JsonGenerator generator) {
    this.property = property;
    this.generator = generator;
  }

  void write(Extensions object) {
    generator.writeStartObject();
    for (Map.Entry<String, ExtensionValue> each : object.getProperties().entrySet()) {
      generator.writeName(WrittenText.wellFormed(property, each.getKey()));
      value(each.getValue());
    }
    generator.writeEndObject();
  }

  private void value(ExtensionValue value) {
    if (value instanceof Extensions object) {
      write(object);
    } else if (value instanceof ExtensionArray array) {
      generator.writeStartArray();
      array.getElements().forEach(this::value);
      generator.writeEndArray();
    } else if (value instanceof ExtensionText text) {
      generator.writeString(WrittenText.wellFormed(property, text.text()));
    } else if (value instanceof ExtensionNumber number) {
      number(number);
    } else if (value instanceof ExtensionFlag flag) {
      generator.writeBoolean(flag.flag());
    } else {
      generator.writeNull();
    }
  }

  private void number(ExtensionNumber number) {
    if (number.literal().length() > DecimalNumber.LONGEST) {
      throw WrittenNumber.tooLong(property);
    }
    WrittenNumber.write(number.toBigDecimal(), number.literal(), generator);
  }
}
