package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public type of an exported package says since when it is there. */
class SinceTest {

  private static final Pattern EXPORT = Pattern.compile("exports\\s+([\\w.]+)\\s*;");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("^public [^\\n(=]*?(class|interface|enum) ", Pattern.MULTILINE);
  private static final Pattern SINCE =
      Pattern.compile("^ \\* @since \\d+\\.\\d+\\.\\d+$", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core",
        "json",
        "json/jackson",
        "json/jackson2",
        "json/spring",
        "examples/testkit"
      })
  void publicTypesSayIt(String module) throws IOException {
    Path sources = Path.of("..").resolve(module).resolve("src/main/java");
    Path shared = Path.of("../core/src/testkit/java");
    Matcher exports = EXPORT.matcher(Files.readString(sources.resolve("module-info.java")));
    List<Path> packages =
        exports
            .results()
            .map(found -> found.group(1).replace('.', '/'))
            .flatMap(name -> Stream.of(sources.resolve(name), shared.resolve(name)))
            .filter(Files::exists)
            .toList();

    assertThat(packages).isNotEmpty();
    for (Path each : packages) {
      try (Stream<Path> files = Files.list(each)) {
        assertThat(files.filter(Files::isRegularFile).filter(SinceTest::isSilent)).isEmpty();
      }
    }
  }

  private static boolean isSilent(Path file) {
    String source = read(file);
    Matcher type = PUBLIC_TYPE.matcher(source);
    return type.find() && !SINCE.matcher(source.substring(0, type.start())).find();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
