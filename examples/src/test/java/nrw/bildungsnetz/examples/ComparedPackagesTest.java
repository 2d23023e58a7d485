package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages whose API is compared with an earlier version are those that all may use. */
class ComparedPackagesTest {

  private static final Path ROOT = Path.of("..");
  private static final Set<String> OTHERS = Set.of("target", "it", "test");
  private static final Pattern EXPORT = Pattern.compile("exports\\s+([\\w.]+)\\s*;");
  private static final Pattern INCLUDE = Pattern.compile("<include>(nrw[\\w.]+)</include>");

  @Test
  void areThoseThatModulesExportToEverybody() throws IOException {
    List<String> exported = new ArrayList<>();
    for (Path descriptor : descriptors()) {
      exported.addAll(found(EXPORT, descriptor));
    }

    assertThat(exported).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    assertThat(found(INCLUDE, ROOT.resolve("pom.xml")))
        .containsExactlyElementsOf(new TreeSet<>(exported));
  }

  private static List<Path> descriptors() throws IOException {
    try (Stream<Path> files =
        Files.find(
            ROOT, 7, (file, attributes) -> file.endsWith(Path.of("java", "module-info.java")))) {
      return files.filter(ComparedPackagesTest::isOfThisLibrary).toList();
    }
  }

  private static boolean isOfThisLibrary(Path descriptor) {
    return Stream.iterate(descriptor, path -> path != null, Path::getParent)
        .map(Path::getFileName)
        .noneMatch(name -> name != null && OTHERS.contains(name.toString()));
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
