package nrw.bildungsnetz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import nrw.bildungsnetz.documents.DerivedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks that the generated files in the repository match the interfaces and constants. */
class GenerationTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path ROOT = Path.of("src/main/java/nrw/bildungsnetz");

  @Test
  @Tag(DerivedFile.TAG)
  void committedFilesAreThoseThatAreGenerated() throws IOException {
    Map<Path, String> generated = Generation.filesOf(MODULE);

    assertThat(generated).hasSizeGreaterThan(40);
    for (Map.Entry<Path, String> file : generated.entrySet()) {
      DerivedFile.of(file.getKey().toString()).holds(file.getValue());
    }
    assertThat(Generation.generatedIn(MODULE))
        .as("Generated files that nothing asks for any more. Run: %s", DerivedFile.COMMAND)
        .allMatch(generated::containsKey);
  }

  @Test
  void anAnnotationThatIsNotKnownIsRefused() {
    String notEmpty = "@jakarta.validation.constraints.NotEmpty";
    assertThatThrownBy(
            () -> with("Clause.java", code -> code.replace("@Name String", notEmpty + " String")))
        .rootCause()
        .hasMessageContaining(notEmpty + " is not known");
  }

  @Test
  void aConstraintOnAContainerIsRefused() {
    assertThatThrownBy(
            () ->
                with(
                    "Meeting.java",
                    code ->
                        code.replace(
                            "SortedSet<@Name String> getTopics",
                            "@Name SortedSet<String> getTopics")))
        .rootCause()
        .hasMessageContaining("constrain the elements, not the container");
  }

  @Test
  void aMemberWithoutJavadocIsRefused() {
    assertThatThrownBy(
            () ->
                with(
                    "Vote.java",
                    code ->
                        code.replaceFirst(
                            "(?s)/\\*\\* *\\R[^/]*\\*/\\s*(Optional<[^>]*Integer> getAgainst)",
                            "$1")))
        .rootCause()
        .hasMessageContaining("getAgainst() has no Javadoc");
  }

  @Test
  void aTypeOfValuesThatIsNotKnownIsRefused() {
    assertThatThrownBy(
            () ->
                with(
                    "Source.java",
                    code ->
                        code.replace(
                            "Optional<LocalDate> getPublished",
                            "Optional<java.time.Instant> getPublished")))
        .rootCause()
        .hasMessageContaining("values of the type java.time.Instant cannot be described");
  }

  @Test
  void aPartThatIsNotDescribedIsRefused() {
    assertThatThrownBy(() -> with("Clause.java", code -> code.replace("@Described\n", "")))
        .rootCause()
        .hasMessageContaining("a part needs @Described");
  }

  @Test
  void theSourceOfEveryInheritedGroupMustBeGiven() throws IOException {
    List<Path> sources =
        modelSources().stream().filter(file -> !file.endsWith("Sourced.java")).toList();

    assertThatThrownBy(() -> Generation.filesOf(sources, List.of()))
        .rootCause()
        .hasMessageContaining("Sourced");
  }

  /** Renaming must be possible even though code that uses the old name no longer compiles. */
  @Test
  void aRenamedAttributeIsGeneratedWhereTheLibraryDoesNotCompile() throws IOException {
    Map<Path, String> files =
        with("Vote.java", code -> code.replace("getAgainst()", "getOpposed()"));

    assertThat(files.get(Generation.pathOf("nrw.bildungsnetz.model.tables", "VoteTable")))
        .contains("row(\"opposed\", OPTIONAL", "builder.opposed((Integer) value)")
        .doesNotContain("against");
  }

  private static Map<Path, String> with(String changed, UnaryOperator<String> change)
      throws IOException {
    Path file = MODULE.resolve(ROOT).resolve("model").resolve(changed);
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).as("the change").isNotEqualTo(before);
    List<Path> others = modelSources().stream().filter(each -> !each.equals(file)).toList();
    return Generation.filesOf(others, List.of(source(changed, after)));
  }

  /** The interfaces of the model; including the rules would only take time. */
  private static List<Path> modelSources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : List.of("model", "codes", "style")) {
      sources.addAll(Generation.sourcesIn(MODULE.resolve(ROOT).resolve(folder)));
    }
    return sources;
  }

  private static JavaFileObject source(String name, String code) {
    URI place = URI.create("string:///nrw/bildungsnetz/model/" + name);
    return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
