package nrw.bildungsnetz.generation;

import java.util.List;
import java.util.stream.Collectors;

/** Generates the lists in which networks and registers hold parts with ids. */
final class PartsByIdSource {

  private static final String CLASS = "PartsById";

  private PartsByIdSource() {}

  static SourceFile write(Model model) {
    SourceFile file = new SourceFile("nrw.bildungsnetz.model", CLASS);
    file.use("java.util.List");
    file.javadoc(0, "The lists in which networks and registers hold parts with ids.");
    file.line(0, "final class " + CLASS + " {");
    writeRoot(model, model.type(Model.NETWORK), "OF_NETWORK", file);
    writeRoot(model, model.type(Model.REGISTER), "OF_REGISTER", file);
    file.line();
    file.line(2, "private " + CLASS + "() {}");
    return file.line(0, "}");
  }

  private static void writeRoot(Model model, DescribedType root, String name, SourceFile file) {
    String owner = root.simpleName();
    List<DescribedAttribute> lists =
        root.parts()
            .filter(part -> part.multiplicity() == DescribedMultiplicity.LIST)
            .filter(part -> model.typeOf(part).hasId())
            .collect(Collectors.toList());
    file.line();
    file.line(2, "static final Parts<" + owner + ", " + owner + "Builder> " + name + " =");
    file.line(6, "new Parts<>(");
    file.line(10, "List.of(");
    for (DescribedAttribute list : lists) {
      String end = list.equals(lists.get(lists.size() - 1)) ? "));" : ",";
      file.line(14, "new PartList<>(");
      file.line(18, list.simpleType() + ".class,");
      file.line(18, owner + "::" + list.getter() + ",");
      file.line(18, owner + "Builder::" + list.name() + ")" + end);
    }
  }
}
