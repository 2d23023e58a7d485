package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that the page that describes how a document is processed matches the classes. */
class ArchitecturePageTest {

  private static final Path TOP = Path.of(System.getProperty("basedir", "")).resolve("..");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");

  @Test
  void everyClassItNamesIsThere() throws IOException {
    String page = Files.readString(TOP.resolve("core/ARCHITECTURE.md"));
    List<String> named = CLASS.matcher(page).results().map(found -> found.group(1)).toList();

    assertThat(named)
        .contains("Tokens", "DocumentReader", "RuleRun", "ReportRendering")
        .isSubsetOf(classes());
  }

  @Test
  void theReadmeLeadsToIt() throws IOException {
    assertThat(Files.readString(TOP.resolve("README.md"))).contains("(core/ARCHITECTURE.md)");
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> core = Files.walk(TOP.resolve("core/src"));
        Stream<Path> json = Files.walk(TOP.resolve("json"))) {
      return Stream.concat(core, json)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
