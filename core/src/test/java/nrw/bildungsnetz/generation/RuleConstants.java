package nrw.bildungsnetz.generation;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The constants that declare rules, in whatever class. */
final class RuleConstants {

  private static final String RULES = "nrw.bildungsnetz.rules";

  private final List<Constant> all;

  private RuleConstants(List<Constant> all) {
    this.all = all;
  }

  /**
   * A constant.
   *
   * @param owner the qualified name of its class
   * @param name its name
   * @param type the simple name of its type
   */
  record Constant(String owner, String name, String type) {}

  /** The constants of the given classes. */
  static RuleConstants in(List<TypeElement> classes) {
    List<Constant> found = new ArrayList<>();
    for (TypeElement each : classes) {
      String owner = each.getQualifiedName().toString();
      if (owner.startsWith(RULES + ".")) {
        for (VariableElement field : ElementFilter.fieldsIn(each.getEnclosedElements())) {
          if (field.getModifiers().contains(Modifier.STATIC)
              && field.getModifiers().contains(Modifier.FINAL)) {
            String type = Names.simple(field.asType().toString());
            found.add(new Constant(owner, field.getSimpleName().toString(), type));
          }
        }
      }
    }
    return new RuleConstants(found);
  }

  /** The constants of a type. */
  List<Constant> ofType(String type) {
    return all.stream().filter(constant -> constant.type().equals(type)).toList();
  }
}
