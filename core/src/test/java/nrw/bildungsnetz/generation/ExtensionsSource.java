package nrw.bildungsnetz.generation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Generates the code that copies networks and registers without their extensions. */
final class ExtensionsSource {

  private static final String CLASS = "WithoutExtensions";

  private ExtensionsSource() {}

  static SourceFile write(Model model) {
    SourceFile file = new SourceFile("nrw.bildungsnetz.model", CLASS);
    file.use("java.util.List").use("java.util.function.UnaryOperator");
    file.use("nrw.bildungsnetz.model.extensions.Extensions");
    file.javadoc(
        0, "Copies networks and registers without what others keep with them and their parts.");
    file.line(0, "final class " + CLASS + " {");
    file.line();
    file.line(2, "private static final Extensions NONE = Extensions.empty();");
    file.line();
    file.line(2, "private " + CLASS + "() {}");
    Set<String> parts = new TreeSet<>();
    for (String root : List.of(Model.NETWORK, Model.REGISTER)) {
      writeRoot(model, model.type(root), file, parts);
    }
    parts.forEach(part -> writePart(part, file));
    file.line();
    file.line(2, "private static <T> List<T> each(List<T> parts, UnaryOperator<T> edit) {");
    file.line(4, "return parts.stream().map(edit).toList();");
    file.line(2, "}");
    return file.line(0, "}");
  }

  private static void writeRoot(
      Model model, DescribedType root, SourceFile file, Set<String> parts) {
    String name = root.simpleName();
    file.line();
    if (name.equals("NetworkRegister")) {
      file.javadoc(2, "The networks of a register stay as they are.");
    }
    file.line(2, "static " + name + " in(" + name + " whole) {");
    file.line(4, "return whole");
    file.line(8, ".toBuilder()");
    file.line(8, ".extensions(NONE)");
    root.parts()
        .filter(part -> !part.javaType().equals(Model.NETWORK))
        .filter(part -> keepsExtensions(model, part))
        .forEach(
            part -> {
              parts.add(part.simpleType());
              String read = "whole." + part.getter() + "()";
              file.line(8, "." + part.name() + "(each(" + read + ", " + CLASS + "::in))");
            });
    file.line(8, ".build();");
    file.line(2, "}");
  }

  private static boolean keepsExtensions(Model model, DescribedAttribute part) {
    DescribedType type = model.typeOf(part);
    boolean deeper =
        model.reachableFrom(type.name()).stream()
            .anyMatch(inner -> !inner.equals(type) && inner.hasExtensions());
    if (deeper || (type.hasExtensions() && part.multiplicity() != DescribedMultiplicity.LIST)) {
      throw new IllegalStateException(
          "Extensions are expected in lists of networks and registers: " + part.name());
    }
    return type.hasExtensions();
  }

  private static void writePart(String name, SourceFile file) {
    file.line();
    file.line(2, "private static " + name + " in(" + name + " part) {");
    file.line(4, "if (part.getExtensions().isEmpty()) {");
    file.line(6, "return part;");
    file.line(4, "}");
    file.line(4, "return part.toBuilder().extensions(NONE).build();");
    file.line(2, "}");
  }
}
