package nrw.bildungsnetz.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.model.Network;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java examples in the README and in the Javadoc compile. */
class SnippetsTest {

  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  /** What the text around the examples introduces, and the imports a reader would add. */
  private static final String AROUND =
      """
      import static org.assertj.core.api.Assertions.assertThat;

      import jakarta.validation.Configuration;
      import jakarta.validation.Validation;
      import jakarta.validation.Validator;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.stream.*;
      import nrw.bildungsnetz.*;
      import nrw.bildungsnetz.changes.*;
      import nrw.bildungsnetz.codes.*;
      import nrw.bildungsnetz.json.*;
      import nrw.bildungsnetz.model.*;
      import nrw.bildungsnetz.model.extensions.*;
      import nrw.bildungsnetz.rendering.*;
      import nrw.bildungsnetz.rules.*;
      import nrw.bildungsnetz.testkit.rules.*;
      import nrw.bildungsnetz.validation.*;

      class Snippet {
        Network network;
        Profile profile;
        Report report;
        Rule rule;
        List<RuleCase<Network>> examples;

        void run() throws Exception {
      %s
        }
      }
      """;

  @TempDir private Path folder;

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* *}</pre>", Pattern.DOTALL);

  /** Types with which users begin. */
  private static final List<String> ENTRY_POINTS =
      List.of(
          "core/NetworkValidator",
          "core/validation/RuleSet",
          "core/validation/Profile",
          "core/validation/ReportDiff",
          "core/rules/NetworkRule",
          "core/testing/RuleContract",
          "core/rendering/ReportRendering",
          "core/changes/NetworkDiff",
          "core/codes/CodeLists",
          "core/codes/Ags",
          "core/model/Network",
          "core/model/NetworkRegister",
          "json/json/NetworkJson",
          "json/json/ManyDocuments",
          "json/json/Limits",
          "json/json/ReportJson",
          "json/json/SarifReport");

  static Stream<String> examples() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : List.of("core", "json")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          EXAMPLE
              .matcher(Files.readString(file))
              .results()
              .map(example -> example.group(1).replaceAll("(?m)^ *\\* ?", ""))
              // Others show files.
              .filter(example -> example.contains(";"))
              .forEach(found::add);
        }
      }
    }
    return found.stream();
  }

  static List<String> entryPoints() {
    return ENTRY_POINTS;
  }

  @ParameterizedTest
  @MethodSource("entryPoints")
  void everyEntryPointHasAnExample(String entryPoint) throws IOException {
    int slash = entryPoint.indexOf('/');
    Path file =
        Path.of("..", entryPoint.substring(0, slash), "src/main/java/nrw/bildungsnetz")
            .resolve(entryPoint.substring(slash + 1) + ".java");

    assertThat(EXAMPLE.matcher(Files.readString(file)).find()).isTrue();
  }

  static Stream<String> snippets() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    return SNIPPET.matcher(readme).results().map(found -> found.group(1)).toList().stream();
  }

  @ParameterizedTest
  @MethodSource({"snippets", "examples"})
  void compiles(String snippet) {
    StringWriter errors = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    boolean compiled =
        compiler
            .getTask(
                errors,
                null,
                null,
                List.of("-proc:none", "-classpath", classPath(), "-d", folder.toString()),
                null,
                List.of(new Source(AROUND.formatted(snippet))))
            .call();

    assertThat(compiled).as("%s%n%s", snippet, errors).isTrue();
  }

  private static String classPath() {
    return Stream.of(
            Network.class, NetworkJson.class, Assertions.class, Validation.class, Nullable.class)
        .map(SnippetsTest::placeOf)
        .collect(joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    private Source(String text) {
      super(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
