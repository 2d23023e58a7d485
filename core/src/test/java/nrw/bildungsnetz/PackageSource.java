package nrw.bildungsnetz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A Java source of the published artifacts.
 *
 * @param folder where it lies
 * @param name its file name
 * @param lines what it says, without margins
 */
record PackageSource(Path folder, String name, List<String> lines) {

  /** The sources under a folder that are no tests, those of host projects left out. */
  static List<PackageSource> inMain(Path root) throws IOException {
    try (Stream<Path> files = Files.find(root, 20, (path, attributes) -> isSource(path))) {
      return files.map(PackageSource::of).toList();
    }
  }

  boolean hasLine(String line) {
    return lines.contains(line);
  }

  private static boolean isSource(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.endsWith(".java")
        && !name.contains("/target/")
        && !name.contains("src/it/")
        && (name.contains("src/main/java/") || name.contains("src/generated/java/"));
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
