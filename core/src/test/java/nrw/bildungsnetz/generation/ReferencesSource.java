package nrw.bildungsnetz.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the check whether a network has any reference that leads nowhere. */
final class ReferencesSource {

  private static final String CLASS = "DanglingReferences";

  private final Model model;
  private final SourceFile file;
  private final Map<DescribedType, Boolean> referring = new HashMap<>();

  private ReferencesSource(Model model) {
    this.model = model;
    this.file = new SourceFile("nrw.bildungsnetz.rules.form", CLASS);
  }

  static SourceFile write(Model model) {
    return new ReferencesSource(model).write();
  }

  private SourceFile write() {
    file.use("java.util.Optional").use("java.util.Set");
    file.use("nrw.bildungsnetz.rules.IndexedList").use("nrw.bildungsnetz.rules.NetworkFacts");
    file.javadoc(
        0,
        "Whether a network has any reference that leads nowhere.",
        "Every check asks this. Attribute by attribute it costs a third of a walk by the model's "
            + "description, which is left for telling where such references are.",
        "Not thread-safe.");
    file.line(0, "final class " + CLASS + " {");
    file.line();
    file.line(2, "private final NetworkFacts facts;");
    file.line(2, "private boolean found;");
    file.line();
    file.line(2, "private " + CLASS + "(NetworkFacts facts) {");
    file.line(4, "this.facts = facts;");
    file.line(2, "}");
    file.line();
    file.line(2, "static boolean isAnyIn(NetworkFacts facts) {");
    file.line(4, CLASS + " references = new " + CLASS + "(facts);");
    file.line(4, "references.in(facts.network());");
    file.line(4, "return references.found;");
    file.line(2, "}");
    for (DescribedType type : model.reachableFrom(Model.NETWORK)) {
      if (refers(type)) {
        writeType(type);
      }
    }
    writeLookups();
    return file.line(0, "}");
  }

  private boolean refers(DescribedType type) {
    Boolean known = referring.get(type);
    if (known == null) {
      known =
          type.attributes().stream().anyMatch(each -> each.reference().isPresent())
              || type.parts().anyMatch(part -> refers(model.typeOf(part)));
      referring.put(type, known);
    }
    return known;
  }

  private void writeType(DescribedType type) {
    String variable = type.variable();
    file.use(type.name());
    file.line();
    file.line(2, "private void in(" + type.simpleName() + " " + variable + ") {");
    for (DescribedAttribute attribute : type.attributes()) {
      String read = variable + "." + attribute.getter() + "()";
      if (attribute.reference().isPresent()) {
        String list = "facts." + attribute.reference().get() + "()";
        file.call(4, "to", List.of(list, read), ";");
      } else if (attribute.kind() == DescribedAttribute.Kind.PART
          && refers(model.typeOf(attribute))) {
        writePart(attribute, read);
      }
    }
    file.line(2, "}");
  }

  private void writePart(DescribedAttribute part, String read) {
    switch (part.multiplicity()) {
      case REQUIRED -> file.line(4, "in(" + read + ");");
      case OPTIONAL -> {
        file.line(4, "if (" + read + ".isPresent()) {");
        file.line(6, "in(" + read + ".get());");
        file.line(4, "}");
      }
      default -> {
        file.line(4, "for (" + part.simpleType() + " each : " + read + ") {");
        file.line(6, "in(each);");
        file.line(4, "}");
      }
    }
  }

  private void writeLookups() {
    file.line();
    file.line(2, "private void to(IndexedList<?> list, String id) {");
    file.line(4, "found |= !list.has(id);");
    file.line(2, "}");
    file.line();
    file.line(2, "private void to(IndexedList<?> list, Optional<String> id) {");
    file.line(4, "if (id.isPresent()) {");
    file.line(6, "to(list, id.get());");
    file.line(4, "}");
    file.line(2, "}");
    file.line();
    file.line(2, "private void to(IndexedList<?> list, Set<String> ids) {");
    file.line(4, "for (String id : ids) {");
    file.line(6, "to(list, id);");
    file.line(4, "}");
    file.line(2, "}");
  }
}
