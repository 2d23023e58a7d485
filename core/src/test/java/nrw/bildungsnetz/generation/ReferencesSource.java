package nrw.bildungsnetz.generation;

import java.util.List;

/** Writes the check whether a network has any reference that leads nowhere. */
final class ReferencesSource extends ScanSource {

  private static final String CLASS = "DanglingReferences";

  ReferencesSource(Model model) {
    super(model, CLASS);
  }

  @Override
  boolean concerns(DescribedAttribute attribute) {
    return attribute.reference().isPresent();
  }

  @Override
  void writeHead(SourceFile to) {
    to.use("java.util.Optional").use("java.util.Set");
    to.use("nrw.bildungsnetz.rules.IndexedList").use("nrw.bildungsnetz.rules.NetworkFacts");
    to.javadoc(
        0,
        "Whether a network has any reference that leads nowhere.",
        "Every check asks this. Attribute by attribute it costs a third of a walk by the model's "
            + "description, which is left for telling where such references are.",
        "Not thread-safe.");
    to.line(0, "final class " + CLASS + " {");
    to.line();
    to.line(2, "private final NetworkFacts facts;");
    to.line(2, "private boolean found;");
    to.line();
    to.line(2, "private " + CLASS + "(NetworkFacts facts) {");
    to.line(4, "this.facts = facts;");
    to.line(2, "}");
    to.line();
    to.line(2, "static boolean isAnyIn(NetworkFacts facts) {");
    to.line(4, CLASS + " references = new " + CLASS + "(facts);");
    to.line(4, "references.in(facts.getNetwork());");
    to.line(4, "return references.found;");
    to.line(2, "}");
  }

  @Override
  void writeVisit(SourceFile to, DescribedAttribute attribute, String read) {
    String list = "facts.get" + Names.capitalized(attribute.reference().orElseThrow()) + "()";
    to.call(4, "to", List.of(list, read), ";");
  }

  @Override
  void writeVisits(SourceFile to) {
    to.line();
    to.line(2, "private void to(IndexedList<?> list, String id) {");
    to.line(4, "found |= !list.has(id);");
    to.line(2, "}");
    to.line();
    to.line(2, "private void to(IndexedList<?> list, Optional<String> id) {");
    to.line(4, "if (id.isPresent()) {");
    to.line(6, "to(list, id.get());");
    to.line(4, "}");
    to.line(2, "}");
    to.line();
    to.line(2, "private void to(IndexedList<?> list, Set<String> ids) {");
    to.line(4, "for (String id : ids) {");
    to.line(6, "to(list, id);");
    to.line(4, "}");
    to.line(2, "}");
  }
}
