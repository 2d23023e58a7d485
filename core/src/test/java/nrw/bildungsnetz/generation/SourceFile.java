package nrw.bildungsnetz.generation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Java source file under construction: its imports and its lines, formatted like
 * google-java-format does, so that the result does not depend on the JDK.
 */
final class SourceFile {

  private static final int LINE = 100;

  private static final String ORIGIN =
      "// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test\n";

  private final String packageName;
  private final String className;
  private final Set<String> imports = new TreeSet<>();
  private final Set<String> staticImports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();

  SourceFile(String packageName, String className) {
    this.packageName = packageName;
    this.className = className;
  }

  String packageName() {
    return packageName;
  }

  String className() {
    return className;
  }

  /** Imports a class, unless it is in the same package. */
  SourceFile use(String qualifiedName) {
    if (!Names.packageOf(qualifiedName).equals(packageName)
        && !Names.packageOf(qualifiedName).equals("java.lang")) {
      imports.add(qualifiedName);
    }
    return this;
  }

  /** Imports a static member. */
  SourceFile useStatic(String qualifiedMember) {
    staticImports.add(qualifiedMember);
    return this;
  }

  /** Adds a line; an empty one is not indented. */
  SourceFile line(int indent, String text) {
    if (!text.isEmpty() && !fits(indent, text)) {
      throw new IllegalStateException("A line that is too long: " + text);
    }
    body.append(text.isEmpty() ? "" : " ".repeat(indent)).append(text).append('\n');
    return this;
  }

  /** Adds an empty line. */
  SourceFile line() {
    return line(0, "");
  }

  /** Adds a comment. */
  SourceFile javadoc(int indent, String... paragraphs) {
    String only = "/** " + paragraphs[0] + " */";
    if (paragraphs.length == 1 && fits(indent, only)) {
      return line(indent, only);
    }
    line(indent, "/**");
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        line(indent, " *");
      }
      fill(indent, (i > 0 ? "<p>" : "") + paragraphs[i]);
    }
    return line(indent, " */");
  }

  private void fill(int indent, String paragraph) {
    StringBuilder filled = new StringBuilder(" *");
    for (String word : paragraph.split(" ", -1)) {
      if (!fits(indent, filled + " " + word)) {
        line(indent, filled.toString());
        filled = new StringBuilder(" *");
      }
      filled.append(' ').append(word);
    }
    line(indent, filled.toString());
  }

  /** Adds a call: on one line, or with all arguments on the next line, or each on its own. */
  SourceFile call(int indent, String before, List<String> arguments, String after) {
    String joined = String.join(", ", arguments);
    if (fits(indent, before + "(" + joined + ")" + after)) {
      return line(indent, before + "(" + joined + ")" + after);
    }
    line(indent, before + "(");
    if (fits(indent + 4, joined + ")" + after)) {
      return line(indent + 4, joined + ")" + after);
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean last = i == arguments.size() - 1;
      line(indent + 4, arguments.get(i) + (last ? ")" + after : ","));
    }
    return this;
  }

  /** Adds a line, broken in two if it is too long. */
  SourceFile line(int indent, String first, String second) {
    return fits(indent, first + " " + second)
        ? line(indent, first + " " + second)
        : line(indent, first).line(indent + 4, second);
  }

  static boolean fits(int indent, String text) {
    return indent + text.length() <= LINE;
  }

  String text() {
    StringBuilder text = new StringBuilder(ORIGIN);
    text.append("package ").append(packageName).append(";\n\n");
    staticImports.forEach(each -> text.append("import static ").append(each).append(";\n"));
    text.append(staticImports.isEmpty() ? "" : "\n");
    imports.forEach(each -> text.append("import ").append(each).append(";\n"));
    text.append(imports.isEmpty() ? "" : "\n");
    return text.append(body).toString();
  }
}
