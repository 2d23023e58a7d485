package nrw.bildungsnetz.validation.bridge;

/** Texts as templates that stand for themselves. */
final class MessageTemplate {

  private MessageTemplate() {}

  /** Escapes a text so that the provider interpolates no parameters or expressions in it. */
  static String literal(String text) {
    return text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("$", "\\$");
  }
}
