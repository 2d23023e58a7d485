package nrw.bildungsnetz.json.sarif;

import tools.jackson.core.JsonGenerator;

/** Writes texts as message strings of SARIF. */
final class SarifText {

  private SarifText() {}

  /** Writes a property that holds a message. */
  static void write(String property, String text, JsonGenerator json) {
    json.writeName(property);
    json.writeStartObject();
    json.writeStringProperty("text", escaped(text));
    json.writeEndObject();
  }

  /**
   * A text that means itself: SARIF takes braces for placeholders and brackets before a parenthesis
   * for a link, and the name of a property can hold both.
   */
  static String escaped(String text) {
    String plain = text.replace("{", "{{").replace("}", "}}");
    return plain.contains("](") ? plain.replace("[", "\\[").replace("]", "\\]") : plain;
  }
}
