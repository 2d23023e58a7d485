package nrw.bildungsnetz.generation;

import java.util.List;
import java.util.stream.Stream;

/** Generates the list of all rules, so that a rule only has to be declared in one place. */
final class AllRulesSource {

  private AllRulesSource() {}

  static SourceFile write(RuleConstants rules) {
    SourceFile file = new SourceFile("nrw.bildungsnetz.rules.catalogue", "AllRules");
    file.use("java.util.List");
    Stream.of("NetworkRule", "RegisterRule", "Rule")
        .forEach(type -> file.use("nrw.bildungsnetz.rules." + type));
    file.javadoc(0, "The constants that declare the rules of the catalogue.");
    file.line(0, "final class AllRules {");
    file.line();
    file.line(2, "private AllRules() {}");
    writeList(file, "networkRules", "NetworkRule", rules);
    writeList(file, "registerRules", "RegisterRule", rules);
    writeList(file, "withoutCheck", "Rule", rules);
    return file.line(0, "}");
  }

  private static void writeList(SourceFile file, String name, String type, RuleConstants rules) {
    List<RuleConstants.Constant> constants = rules.ofType(type);
    constants.forEach(constant -> file.use(constant.owner()));
    List<String> names =
        constants.stream().map(each -> Names.simple(each.owner()) + "." + each.name()).toList();
    file.line();
    file.line(2, "static List<" + type + "> " + name + "() {");
    file.call(4, "return List.of", names, ";");
    file.line(2, "}");
  }
}
