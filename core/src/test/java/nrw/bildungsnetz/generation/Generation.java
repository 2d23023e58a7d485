package nrw.bildungsnetz.generation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs the compiler's annotation processing over the sources of the library, with Immutables for
 * the builders, and writes the files derived from them.
 */
public final class Generation {

  /** The generated sources, relative to the module. */
  static final Path SOURCES = Path.of("src/generated/java");

  /** The English texts of the attributes for the JSON Schemas, relative to the module. */
  static final Path TEXTS = Path.of("src/test/resources/attributes_en.properties");

  private static final Path HAND_WRITTEN = Path.of("src/main/java");

  private Generation() {}

  /**
   * Writes the generated files of a module, and deletes those that are no longer generated.
   *
   * @param args the folder of the module
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path module = Path.of(args[0]);
    Map<Path, String> files = filesOf(module);
    for (Path stale : generatedIn(module)) {
      if (!files.containsKey(stale)) {
        Files.delete(module.resolve(stale));
      }
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path target = module.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  /** The contents of each generated file, by its path relative to the module. */
  static Map<Path, String> filesOf(Path module) throws IOException {
    return filesOf(sourcesIn(module.resolve(HAND_WRITTEN)), List.of());
  }

  /** The files derived from some sources; those in the second list are given as text. */
  static Map<Path, String> filesOf(List<Path> sources, List<JavaFileObject> more)
      throws IOException {
    ModelProcessor processor = new ModelProcessor();
    Path scratch = Files.createTempDirectory("generation");
    try {
      List<Diagnostic<?>> errors = process(sources, more, scratch, processor);
      // References to generated classes are unresolved; only errors that stop the processor matter.
      return processor
          .files()
          .orElseThrow(() -> new IllegalStateException("The sources cannot be read: " + errors));
    } finally {
      delete(scratch);
    }
  }

  private static List<Diagnostic<?>> process(
      List<Path> sources, List<JavaFileObject> more, Path scratch, Processor processor)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      List<JavaFileObject> units =
          Stream.concat(
                  Stream.of(files.getJavaFileObjects(sources.toArray(Path[]::new)))
                      .flatMap(Generation::each),
                  more.stream())
              .toList();
      List<String> options =
          List.of(
              "-proc:only",
              "-Xlint:none",
              "-Xmaxerrs",
              "10000",
              "-encoding",
              "UTF-8",
              "-classpath",
              libraries(),
              "-d",
              scratch.toString());
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, diagnostics, options, null, units);
      task.setProcessors(List.of(immutables(), processor));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .limit(10)
        .collect(Collectors.toList());
  }

  private static Stream<JavaFileObject> each(Iterable<? extends JavaFileObject> objects) {
    Stream.Builder<JavaFileObject> stream = Stream.builder();
    objects.forEach(stream::add);
    return stream.build();
  }

  /**
   * Looked up by name: Immutables is not on the class path when this class is compiled on its own.
   */
  private static Processor immutables() {
    try {
      return Class.forName("org.immutables.processor.ProxyProcessor")
          .asSubclass(Processor.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Immutables is not on the class path", e);
    }
  }

  /** The libraries on the class path, without this library's own classes. */
  private static String libraries() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(property -> System.getProperty(property, ""))
        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator, -1)))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static List<Path> sourcesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      // Without the module descriptor, the compiler needs no module path.
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  /** The existing generated sources, relative to the module. */
  static List<Path> generatedIn(Path module) throws IOException {
    Path folder = module.resolve(SOURCES);
    return Files.exists(folder)
        ? sourcesIn(folder).stream().map(module::relativize).toList()
        : List.of();
  }

  /** The path of a generated class. */
  static Path pathOf(String packageName, String className) {
    return SOURCES.resolve(packageName.replace('.', '/')).resolve(className + ".java");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(Generation::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
