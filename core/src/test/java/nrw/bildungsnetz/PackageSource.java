package nrw.bildungsnetz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A Java source file of this repository.
 *
 * @param folder the folder that contains it
 * @param name its file name
 * @param lines its lines, without indentation
 */
record PackageSource(Path folder, String name, List<String> lines) {

  /** The main and generated sources under a folder. */
  static List<PackageSource> inMain(Path root) throws IOException {
    return in(root, List.of("src/main/java/", "src/generated/java/"));
  }

  /** All sources under a folder, including tests. */
  static List<PackageSource> in(Path root) throws IOException {
    return in(
        root,
        List.of("src/main/java/", "src/generated/java/", "src/test/java/", "src/testkit/java/"));
  }

  boolean hasLine(String line) {
    return lines.contains(line);
  }

  private static List<PackageSource> in(Path root, List<String> sourceFolders) throws IOException {
    try (Stream<Path> files =
        Files.find(root, 20, (path, attributes) -> isSource(path, sourceFolders))) {
      return files.map(PackageSource::of).toList();
    }
  }

  /** Projects of integration tests are applications with names of their own. */
  private static boolean isSource(Path path, List<String> sourceFolders) {
    String name = path.toString().replace('\\', '/');
    return name.endsWith(".java")
        && !name.contains("/target/")
        && !name.contains("src/it/")
        && sourceFolders.stream().anyMatch(name::contains);
  }

  private static PackageSource of(Path path) {
    try {
      return new PackageSource(
          Objects.requireNonNull(path.getParent()),
          path.getFileName().toString(),
          Files.readAllLines(path).stream().map(String::strip).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
