package nrw.bildungsnetz.generation;

import java.util.List;

/** Writes the check whether a network has any text that needs a closer look. */
final class TextsSource extends ScanSource {

  private static final String CLASS = "UnusualTexts";

  TextsSource(Model model) {
    super(model, CLASS);
  }

  @Override
  boolean concerns(DescribedAttribute attribute) {
    return attribute.kind() == DescribedAttribute.Kind.TEXT
        && (attribute.constraints().contains("PLAIN_TEXT")
            || attribute.constraints().contains("MULTILINE_TEXT"));
  }

  @Override
  void writeHead(SourceFile to) {
    to.use("java.util.Collection").use("java.util.Optional");
    to.javadoc(
        0,
        "Whether a network has any text that is not a {@link UsualText}.",
        "Every check asks this; the model's description is left for telling where such texts are.",
        "Not thread-safe.");
    to.line(0, "final class " + CLASS + " {");
    to.line();
    to.line(2, "private boolean found;");
    to.line();
    to.line(2, "private " + CLASS + "() {}");
    to.line();
    to.line(2, "static boolean isAnyIn(Network network) {");
    to.line(4, CLASS + " texts = new " + CLASS + "();");
    to.line(4, "texts.in(network);");
    to.line(4, "return texts.found;");
    to.line(2, "}");
  }

  @Override
  void writeVisit(SourceFile to, DescribedAttribute attribute, String read) {
    to.call(4, "text", List.of(read), ";");
  }

  @Override
  void writeVisits(SourceFile to) {
    to.line();
    to.line(2, "private void text(String text) {");
    to.line(4, "found = found || !UsualText.is(text);");
    to.line(2, "}");
    to.line();
    to.line(2, "private void text(Optional<String> text) {");
    to.line(4, "if (text.isPresent()) {");
    to.line(6, "text(text.get());");
    to.line(4, "}");
    to.line(2, "}");
    to.line();
    to.line(2, "private void text(Collection<String> texts) {");
    to.line(4, "for (String text : texts) {");
    to.line(6, "text(text);");
    to.line(4, "}");
    to.line(2, "}");
  }
}
