package nrw.bildungsnetz.generation;

import java.util.List;

/** Generates the lists of a network that rules iterate over and references point to. */
final class NetworkListsSource {

  private NetworkListsSource() {}

  static SourceFile write(Model model) {
    SourceFile file = new SourceFile("nrw.bildungsnetz.rules", "NetworkLists");
    List<DescribedAttribute> lists =
        model
            .type(Model.NETWORK)
            .parts()
            .filter(part -> part.multiplicity() == DescribedMultiplicity.LIST)
            .filter(part -> model.typeOf(part).hasId())
            .toList();
    file.use(Model.NETWORK);
    lists.forEach(list -> file.use(list.javaType()));
    file.javadoc(0, "The lists of a network, each element with its place. Not thread-safe.");
    file.line(0, "abstract class NetworkLists {");
    file.line();
    file.line(2, "private final PartLists lists = new PartLists();");
    for (DescribedAttribute list : lists) {
      file.line(2, "private final " + type(list) + " " + list.name() + ";");
    }
    file.line();
    file.line(2, "NetworkLists(Network network) {");
    for (DescribedAttribute list : lists) {
      String from = "network." + list.getter() + "()";
      file.line(4, "this.%s = lists.add(\"%s\", %s);".formatted(list.name(), list.name(), from));
    }
    file.line(2, "}");
    for (DescribedAttribute list : lists) {
      file.line();
      file.line(2, "/**");
      file.line(2, " * " + list.text());
      file.line(2, " *");
      file.line(2, " * @return the list in the order of the network");
      file.line(2, " */");
      file.line(
          2, "public final " + type(list) + " " + "get" + Names.capitalized(list.name()) + "() {");
      file.line(4, "return " + list.name() + ";");
      file.line(2, "}");
    }
    file.line();
    file.line(2, "/**");
    file.line(2, " * All lists to which other parts can refer.");
    file.line(2, " *");
    file.line(2, " * @return the lists by name");
    file.line(2, " */");
    file.line(2, "public final PartLists getLists() {");
    file.line(4, "return lists;");
    file.line(2, "}");
    return file.line(0, "}");
  }

  private static String type(DescribedAttribute list) {
    return "IndexedList<" + list.simpleType() + ">";
  }
}
