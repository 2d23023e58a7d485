package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files that README shows are those of the project {@code src/it/testkit}, whose tests run in
 * every build of this module too.
 */
class ReadmeFilesTest {

  private static final Path PROJECT = Path.of("src/it/testkit/src");
  private static final Pattern FILE = Pattern.compile("```java\n(package .*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main/java/org/example/HouseRules.java",
        "main/resources/org/example/haus_de.properties",
        "main/resources/org/example/haus_en.properties",
        "test/java/org/example/HouseRulesTest.java"
      })
  void showsTheFile(String file) throws IOException {
    assertThat(readme()).contains(Files.readString(PROJECT.resolve(file)));
  }

  @Test
  void showsNoFileThatIsNotTested() throws IOException {
    assertThat(FILE.matcher(readme()).results()).hasSize(2);
  }

  @Test
  void showsTheTestOfTheEndpoint() throws IOException {
    String source =
        Files.readString(PROJECT.resolve("test/java/org/example/NetworkEndpointTest.java"));
    String method = source.substring(source.indexOf("  @Param"), source.lastIndexOf('}'));
    assertThat(readme()).contains("```java\n" + method.replaceAll("(?m)^  ", "") + "```");
  }

  /** What the project tests, with imports and all. */
  @Test
  void testsAreOfLessThanSixtyLines() throws IOException {
    long lines = 0;
    for (String name : List.of("HouseRulesTest.java", "NetworkEndpointTest.java")) {
      lines += Files.readAllLines(PROJECT.resolve("test/java/org/example").resolve(name)).size();
    }
    assertThat(lines).isLessThan(60);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }
}
