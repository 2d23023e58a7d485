package nrw.bildungsnetz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No published artifact needs the kit, or a test framework, but in tests. */
class NothingAtRunTimeTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern KIT =
      Pattern.compile("bildungsnetz\\.testkit|org\\.junit|org\\.assertj|net\\.jqwik");
  private static final List<String> MODULES =
      List.of("core", "json", "json/jackson", "json/jackson2", "json/spring", "examples/check");

  static List<String> modules() {
    return MODULES;
  }

  @Test
  void everyPublishedModuleIsLookedAt() throws IOException {
    Path root = Path.of("../..");
    String parent = Files.readString(root.resolve("pom.xml"));
    assertThat(Pattern.compile("<module>(.*?)</module>").matcher(parent).results())
        .extracting(found -> found.group(1))
        .filteredOn(module -> !read(root.resolve(module)).contains("<maven.deploy.skip>true"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(MODULES.stream(), Stream.of("core/bom", "examples/testkit")).toList());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void nothingOfTheKitIsADependency(String module) {
    assertThat(kitDependencies(read(Path.of("../..", module)))).isEmpty();
  }

  @Test
  void dependencyWouldBeSeen() {
    assertThat(kitDependencies(read(Path.of("")))).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noMainSourceNamesIt(String module) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../..", module, "src/main/java"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  // It exports packages to the kit.
                  .filter(file -> !file.endsWith("module-info.java"))
                  .filter(NothingAtRunTimeTest::namesTheKit))
          .isEmpty();
    }
  }

  private static boolean namesTheKit(Path file) {
    try {
      return KIT.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> kitDependencies(String pom) {
    return DEPENDENCY
        .matcher(pom)
        .results()
        .map(MatchResult::group)
        .filter(each -> each.matches("(?s).*(testkit|junit|assertj|jqwik).*"))
        .filter(each -> !each.contains("<scope>test</scope>"))
        .toList();
  }

  private static String read(Path module) {
    try {
      return Files.readString(module.resolve("pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
