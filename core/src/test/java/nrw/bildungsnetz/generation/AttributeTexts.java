package nrw.bildungsnetz.generation;

/** Writes the Javadoc of types and attributes as properties. */
final class AttributeTexts {

  private AttributeTexts() {}

  static String write(Model model) {
    StringBuilder texts =
        new StringBuilder("# The first sentences of the Javadoc of the model's interfaces.\n");
    for (DescribedType type : model.types()) {
      put(texts, type.simpleName(), type.text());
      for (DescribedAttribute attribute : type.attributes()) {
        put(texts, type.simpleName() + "." + attribute.name(), attribute.text());
      }
    }
    return texts.toString();
  }

  private static void put(StringBuilder texts, String key, String text) {
    texts.append(key).append('=').append(text.replace("\\", "\\\\")).append('\n');
  }
}
