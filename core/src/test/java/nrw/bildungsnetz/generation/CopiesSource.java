package nrw.bildungsnetz.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Generates the code that begins copies of values, one class for each package. */
final class CopiesSource {

  private CopiesSource() {}

  static List<SourceFile> write(Model model) {
    Map<String, List<DescribedType>> byPackage = new TreeMap<>();
    for (DescribedType type : model.types()) {
      byPackage.computeIfAbsent(Names.packageOf(type.name()), name -> new ArrayList<>()).add(type);
    }
    List<SourceFile> files = new ArrayList<>();
    byPackage.forEach((name, types) -> files.add(write(name, types)));
    return files;
  }

  private static SourceFile write(String packageName, List<DescribedType> types) {
    String className = classIn(packageName.substring(packageName.lastIndexOf('.') + 1));
    SourceFile file = new SourceFile(packageName, className);
    file.javadoc(0, "Begins copies of values, with everything they state.");
    file.line(0, "final class " + className + " {");
    file.line();
    file.line(2, "private " + className + "() {}");
    for (DescribedType type : types) {
      writeType(type, file);
    }
    return file.line(0, "}");
  }

  private static String classIn(String packageName) {
    return packageName.substring(0, 1).toUpperCase(Locale.ROOT)
        + packageName.substring(1)
        + "Copies";
  }

  private static void writeType(DescribedType type, SourceFile file) {
    String name = type.simpleName();
    file.line();
    file.line(2, "static " + name + "Builder of(" + name + " value) {");
    List<String> calls =
        type.attributes().stream()
            .map(each -> "." + each.name() + "(value." + each.getter() + "())")
            .toList();
    String start = "return " + name + ".builder()";
    String line = start + String.join("", calls) + ";";
    if (SourceFile.fits(4, line)) {
      file.line(4, line);
    } else {
      file.line(4, start);
      int left = calls.size();
      for (String call : calls) {
        file.line(8, call + (--left == 0 ? ";" : ""));
      }
    }
    file.line(2, "}");
  }
}
