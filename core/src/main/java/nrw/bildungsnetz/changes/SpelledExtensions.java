package nrw.bildungsnetz.changes;

import java.util.Map;
import nrw.bildungsnetz.model.extensions.ExtensionArray;
import nrw.bildungsnetz.model.extensions.ExtensionFlag;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import nrw.bildungsnetz.model.extensions.ExtensionText;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;

/**
 * Serialises extensions for comparison, because they do not expose their content as text. Each
 * value is prefixed with its kind and length, so that different extensions never look the same.
 */
final class SpelledExtensions {

  private final StringBuilder spelled = new StringBuilder();

  private SpelledExtensions() {}

  static String of(Extensions extensions) {
    SpelledExtensions spelling = new SpelledExtensions();
    spelling.object(extensions);
    return spelling.spelled.toString();
  }

  private void object(Extensions object) {
    spelled.append('{').append(object.getProperties().size());
    for (Map.Entry<String, ExtensionValue> property : object.getProperties().entrySet()) {
      text('"', property.getKey());
      value(property.getValue());
    }
  }

  private void value(ExtensionValue value) {
    if (value instanceof Extensions object) {
      object(object);
    } else if (value instanceof ExtensionArray array) {
      spelled.append('[').append(array.getElements().size());
      array.getElements().forEach(this::value);
    } else if (value instanceof ExtensionText text) {
      text('"', text.getText());
    } else if (value instanceof ExtensionNumber number) {
      text('#', number.getLiteral());
    } else if (value instanceof ExtensionFlag flag) {
      spelled.append(flag.isTrue() ? '+' : '-');
    } else {
      spelled.append('~');
    }
  }

  private void text(char kind, String text) {
    spelled.append(kind).append(text.length()).append(':').append(text);
  }
}
