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
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.jqwik.api.Property;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testkit.Fixtures;
import org.assertj.core.api.Assertions;
import org.example.HouseRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java examples in the README and in the Javadoc compile. */
class SnippetsTest {

  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  /** What the text around the examples introduces, and the imports a reader would add. */
  private static final String AROUND =
      """
      import static nrw.bildungsnetz.testkit.assertions.BildungsnetzAssertions.assertThat;
      import static org.assertj.core.api.Assertions.assertThat;

      import jakarta.validation.Configuration;
      import jakarta.validation.Validation;
      import jakarta.validation.Validator;
      import java.net.URI;
      import java.net.http.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.stream.*;
      import net.jqwik.api.*;
      import net.jqwik.api.domains.*;
      import nrw.bildungsnetz.*;
      import nrw.bildungsnetz.changes.*;
      import nrw.bildungsnetz.codes.*;
      import nrw.bildungsnetz.json.*;
      import nrw.bildungsnetz.model.*;
      import nrw.bildungsnetz.model.extensions.*;
      import nrw.bildungsnetz.rendering.*;
      import nrw.bildungsnetz.rules.*;
      import nrw.bildungsnetz.testkit.*;
      import nrw.bildungsnetz.testkit.assertions.*;
      import nrw.bildungsnetz.testkit.jqwik.*;
      import nrw.bildungsnetz.testkit.junit.*;
      import nrw.bildungsnetz.testkit.rules.*;
      import nrw.bildungsnetz.validation.*;
      import nrw.bildungsnetz.validation.Report;
      import org.example.*;
      import org.junit.jupiter.api.Test;
      import org.junit.jupiter.params.ParameterizedTest;

      class Snippet {
        Network network;
        Profile profile;
        Report report;
        Rule rule;
        NetworkRule own;
        List<RuleCase<Network>> examples;

      %s
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
          "json/json/SarifReport",
          "testkit/testkit/Fixtures",
          "testkit/testkit/CorpusCase",
          "testkit/testkit/GeneratedNetworks",
          "testkit/testkit/junit/NetworkFixture",
          "testkit/testkit/junit/FixtureSource",
          "testkit/testkit/junit/RuleCaseSource",
          "shared/testkit/assertions/BildungsnetzAssertions",
          "shared/testkit/assertions/ReportAssert",
          "shared/testkit/jqwik/BildungsnetzArbitraries",
          "shared/testkit/jqwik/BildungsnetzDomain",
          "shared/testkit/rules/RuleContract");

  private static final Map<String, Path> SOURCES =
      Map.of(
          "core", Path.of("../core/src/main/java"),
          "json", Path.of("../json/src/main/java"),
          "testkit", Path.of("testkit/src/main/java"),
          "shared", Path.of("../core/src/testkit/java"));

  static Stream<String> examples() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path sources : SOURCES.values()) {
      try (Stream<Path> files = Files.walk(sources)) {
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
        Objects.requireNonNull(SOURCES.get(entryPoint.substring(0, slash)))
            .resolve("nrw/bildungsnetz")
            .resolve(entryPoint.substring(slash + 1) + ".java");

    assertThat(EXAMPLE.matcher(Files.readString(file)).find()).isTrue();
  }

  static Stream<String> snippets() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    return SNIPPET
        .matcher(readme)
        .results()
        .map(found -> found.group(1))
        // Whole files are those of a project: see ReadmeFilesTest.
        .filter(snippet -> !snippet.startsWith("package "))
        .toList()
        .stream();
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
                List.of(new Source(AROUND.formatted(inClass(snippet)))))
            .call();

    assertThat(compiled).as("%s%n%s", snippet, errors).isTrue();
  }

  /** A method as it is, and statements in a method. */
  private static String inClass(String snippet) {
    return snippet.startsWith("@") ? snippet : "void run() throws Exception {\n" + snippet + "\n}";
  }

  private static String classPath() {
    return Stream.of(
            Network.class,
            NetworkJson.class,
            Fixtures.class,
            HouseRules.class,
            Assertions.class,
            Property.class,
            Test.class,
            ParameterizedTest.class,
            Validation.class,
            Nullable.class)
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
