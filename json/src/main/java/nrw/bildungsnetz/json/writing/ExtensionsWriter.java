package nrw.bildungsnetz.json.writing;

import java.util.Map;
import nrw.bildungsnetz.model.extensions.ExtensionArray;
import nrw.bildungsnetz.model.extensions.ExtensionFlag;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import nrw.bildungsnetz.model.extensions.ExtensionText;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;

/** Writes extensions unchanged: in their order, with the original digits of numbers. */
final class ExtensionsWriter {

  private final JsonOutput output;

  ExtensionsWriter(JsonOutput output) {
    this.output = output;
  }

  void write(Extensions object) {
    output.startObject();
    for (Map.Entry<String, ExtensionValue> each : object.getProperties().entrySet()) {
      output.name(each.getKey());
      value(each.getValue());
    }
    output.endObject();
  }

  private void write(ExtensionArray array) {
    output.startArray(array.getElements().size());
    for (ExtensionValue each : array.getElements()) {
      output.element();
      value(each);
    }
    output.endArray();
  }

  private void value(ExtensionValue value) {
    if (value instanceof Extensions object) {
      write(object);
    } else if (value instanceof ExtensionArray array) {
      write(array);
    } else if (value instanceof ExtensionText text) {
      output.text(text.getText());
    } else if (value instanceof ExtensionNumber number) {
      output.literal(number);
    } else if (value instanceof ExtensionFlag flag) {
      output.flag(flag.isTrue());
    } else {
      output.nothing();
    }
  }
}
