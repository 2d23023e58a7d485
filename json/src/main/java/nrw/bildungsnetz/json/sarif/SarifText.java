package nrw.bildungsnetz.json.sarif;

import tools.jackson.core.JsonGenerator;

/** Writes texts as SARIF message strings. */
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
   * Escapes a text: SARIF treats braces as placeholders and brackets before a parenthesis as a
   * link, and property names can contain both.
   */
  static String escaped(String text) {
    String plain = text.replace("{", "{{").replace("}", "}}");
    return plain.contains("](") ? plain.replace("[", "\\[").replace("]", "\\]") : plain;
  }
}
