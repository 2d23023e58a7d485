package nrw.bildungsnetz.generation;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** All files derived from the model and from the constants that declare rules. */
final class GeneratedFiles {

  private GeneratedFiles() {}

  static Map<Path, String> of(Model model, RuleConstants rules) {
    Map<Path, String> files = new TreeMap<>();
    for (DescribedType type : model.types()) {
      put(files, new TypeTableSource(model, type).write());
    }
    CopiesSource.write(model).forEach(file -> put(files, file));
    put(files, PartsByIdSource.write(model));
    put(files, ExtensionsSource.write(model));
    put(files, new ReferencesSource(model).write());
    put(files, new TextsSource(model).write());
    put(files, NetworkListsSource.write(model));
    put(files, AllRulesSource.write(rules));
    files.put(Generation.TEXTS, AttributeTexts.write(model));
    return files;
  }

  private static void put(Map<Path, String> files, SourceFile file) {
    files.put(Generation.pathOf(file.packageName(), file.className()), file.text());
  }
}
