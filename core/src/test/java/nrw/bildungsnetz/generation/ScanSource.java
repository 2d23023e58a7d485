package nrw.bildungsnetz.generation;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes a class that visits some attributes of a network without the model's description, which
 * costs a third of a walk by it.
 */
abstract class ScanSource {

  private static final String PACKAGE = "nrw.bildungsnetz.rules.form";

  private final Model model;
  private final SourceFile file;
  private final Map<DescribedType, Boolean> concerned = new HashMap<>();

  ScanSource(Model model, String className) {
    this.model = model;
    this.file = new SourceFile(PACKAGE, className);
  }

  /** Whether an attribute is visited. */
  abstract boolean concerns(DescribedAttribute attribute);

  /** Writes what comes before the methods that visit. */
  abstract void writeHead(SourceFile to);

  /** Writes the visit of one attribute. */
  abstract void writeVisit(SourceFile to, DescribedAttribute attribute, String read);

  /** Writes what the visits call. */
  abstract void writeVisits(SourceFile to);

  final SourceFile write() {
    writeHead(file);
    for (DescribedType type : model.reachableFrom(Model.NETWORK)) {
      if (concerns(type)) {
        writeType(type);
      }
    }
    writeVisits(file);
    return file.line(0, "}");
  }

  private boolean concerns(DescribedType type) {
    Boolean known = concerned.get(type);
    if (known == null) {
      known =
          type.attributes().stream().anyMatch(this::concerns)
              || type.parts().anyMatch(part -> concerns(model.typeOf(part)));
      concerned.put(type, known);
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
      if (concerns(attribute)) {
        writeVisit(file, attribute, read);
      } else if (attribute.kind() == DescribedAttribute.Kind.PART
          && concerns(model.typeOf(attribute))) {
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
}
