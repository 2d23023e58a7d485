package nrw.bildungsnetz.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Generates the table of one type: its attributes as data, and access to them by index. */
final class TypeTableSource {

  private static final String DESCRIPTION = "nrw.bildungsnetz.model.description.";

  /** The package of the tables for each package of values. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          "nrw.bildungsnetz.model", "nrw.bildungsnetz.model.tables",
          "nrw.bildungsnetz.validation", "nrw.bildungsnetz.validation.engine");

  private final Model model;
  private final DescribedType type;
  private final SourceFile file;
  private final String name;
  private final String builder;

  TypeTableSource(Model model, DescribedType type) {
    this.model = model;
    this.type = type;
    this.name = type.simpleName();
    this.builder = name + "Builder";
    this.file = new SourceFile(packageOf(type), tableOf(type));
  }

  private static String packageOf(DescribedType type) {
    return PACKAGES.get(Names.packageOf(type.name()));
  }

  private static String tableOf(DescribedType type) {
    return type.simpleName() + "Table";
  }

  SourceFile write() {
    file.use(type.name()).use(type.name() + "Builder");
    file.use(DESCRIPTION + "Accessor").use(DESCRIPTION + "ObjectType");
    file.use("org.jspecify.annotations.Nullable");
    String types = "<" + name + ", " + builder + ">";
    file.javadoc(
        0, "The attributes of {@link " + name + "}, in the order in which they are written.");
    file.line(0, "public final class " + tableOf(type), "extends Accessor" + types + " {");
    file.line();
    file.javadoc(2, "The type.");
    file.line(2, "public static final ObjectType" + types + " TYPE =");
    List<String> rows = new ArrayList<>(List.of(name + ".class", "new " + tableOf(type) + "()"));
    type.attributes().forEach(attribute -> rows.add(row(attribute)));
    file.call(6, "ObjectType.of", rows, ";");
    file.line();
    file.line(2, "private " + tableOf(type) + "() {}");
    writeBuilding();
    writeGet();
    writeSet();
    return file.line(0, "}");
  }

  private String row(DescribedAttribute attribute) {
    file.useStatic(DESCRIPTION + "Row.row");
    file.useStatic(DESCRIPTION + "Multiplicity." + attribute.multiplicity());
    List<String> parts = new ArrayList<>();
    parts.add('"' + attribute.name() + '"');
    parts.add(attribute.multiplicity().toString());
    parts.add(valueType(attribute));
    attribute.reference().ifPresent(list -> parts.add('"' + list + '"'));
    for (String constraint : attribute.constraints()) {
      file.useStatic(DESCRIPTION + "ShapeConstraint." + constraint.replaceFirst("\\(.*", ""));
      parts.add(constraint);
    }
    return "row("
        + String.join(", ", parts)
        + ")"
        + (attribute.acyclic() ? ".withoutCycles()" : "");
  }

  private String valueType(DescribedAttribute attribute) {
    if (attribute.kind() == DescribedAttribute.Kind.PART) {
      DescribedType part = model.typeOf(attribute);
      file.use(packageOf(part) + "." + tableOf(part));
      return tableOf(part) + ".TYPE";
    }
    if (attribute.kind() == DescribedAttribute.Kind.CODE) {
      file.use(attribute.javaType());
      file.useStatic(DESCRIPTION + "ValueType.code");
      return "code(" + attribute.simpleType() + ".values())";
    }
    file.useStatic(DESCRIPTION + "ValueType." + attribute.kind());
    return attribute.kind().toString();
  }

  private void writeBuilding() {
    file.line();
    file.line(2, "@Override");
    file.line(2, "protected " + builder + " newBuilder() {");
    file.line(4, "return " + name + ".builder();");
    file.line(2, "}");
    file.line();
    file.line(2, "@Override");
    file.line(2, "protected " + name + " build(" + builder + " builder) {");
    file.line(4, "return builder.build();");
    file.line(2, "}");
  }

  private void writeGet() {
    file.line();
    file.line(2, "@Override");
    file.line(2, "protected @Nullable Object get(" + name + " object, int index) {");
    file.line(4, "return switch (index) {");
    writeArms(index -> getter(type.attributes().get(index)));
    file.line(4, "};");
    file.line(2, "}");
  }

  private static String getter(DescribedAttribute attribute) {
    String get = "object." + attribute.getter() + "()";
    return switch (attribute.kind()) {
      case FLAG -> get + " ? true : null;";
      case EXTENSIONS -> "nullIfEmpty(" + get + ");";
      default ->
          attribute.multiplicity() == DescribedMultiplicity.OPTIONAL
              ? get + ".orElse(null);"
              : get + ";";
    };
  }

  private void writeSet() {
    file.line();
    file.line(2, "@Override");
    file.line(2, "protected void set(" + builder + " builder, int index, Object value) {");
    file.line(4, "switch (index) {");
    writeArms(
        index -> {
          DescribedAttribute attribute = type.attributes().get(index);
          file.use(attribute.javaType());
          return "builder.%s((%s) value);".formatted(attribute.setter(), attribute.simpleType());
        });
    file.line(4, "}");
    file.line(2, "}");
  }

  private void writeArms(IntFunction<String> code) {
    for (int index = 0; index < type.attributes().size(); index++) {
      file.line(6, "case " + index + " ->", code.apply(index));
    }
    file.line(6, "default -> throw new IndexOutOfBoundsException(index);");
  }
}
