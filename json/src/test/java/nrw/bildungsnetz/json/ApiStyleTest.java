package nrw.bildungsnetz.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All of the public API answers in one style. */
class ApiStyleTest {

  private static final Pattern EXPORT = Pattern.compile("exports ([a-z.]+);");

  /** Methods that take nothing, give a value and are no getters; with the reason. */
  private static final Map<String, Set<String>> NO_GETTERS =
      Map.ofEntries(
          entry(
              "gives another value",
              Set.of(
                  "redacted",
                  "withoutProfiles",
                  "compact",
                  "forGitHub",
                  "toBuilder",
                  "build",
                  "results")),
          entry("begins a request", Set.of("readMany")),
          entry(
              "converts",
              Set.of(
                  "format",
                  "summary",
                  "toAgs",
                  "toEmailAddress",
                  "toBeanPath",
                  "toJsonPointer",
                  "toBigDecimal",
                  "toString",
                  "hashCode")),
          entry(
              "is derived by the model: Immutables, Jakarta Validation and mappers would take a"
                  + " getter for a property that is stated",
              Set.of(
                  "earliestBeginning",
                  "inForcePeriods",
                  "earliestDay",
                  "latestDay",
                  "latestPossibleStart",
                  "earliestPossibleEnd",
                  "firstPossibleDay",
                  "lastKnownDay")),
          entry(
              "asks whether something has something",
              Set.of("hasVote", "hasGymnasialeOberstufe", "hasSekundarstufeI")),
          entry(
              "is called by the builder when a value is built",
              Set.of("limited", "withoutMalformedIds")),
          entry("is of a collection of the platform", Set.of("size", "iterator")));

  private static Set<String> packages = Set.of();
  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() throws IOException {
    Set<String> exported = new TreeSet<>();
    for (String module : List.of("core", "json")) {
      String descriptor = Files.readString(Path.of("..", module, "src/main/java/module-info.java"));
      EXPORT.matcher(descriptor).results().forEach(found -> exported.add(found.group(1)));
    }
    packages = exported;
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(packages);
  }

  /** The exported types, without test classes in the same packages. */
  private static Stream<JavaClass> types() {
    return classes.stream()
        .filter(type -> packages.contains(type.getPackageName()))
        .filter(ApiStyleTest::isVisible)
        .filter(type -> !type.getSimpleName().endsWith("Test") && !isOfTests(type));
  }

  private static boolean isOfTests(JavaClass type) {
    return type.getSource().map(source -> source.getUri().toString().contains("test")).orElse(false)
        && !type.getPackageName().endsWith("testing");
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().stream().allMatch(ApiStyleTest::isVisible);
  }

  @Test
  void allExportedPackagesAreLookedAt() {
    assertThat(packages).contains("nrw.bildungsnetz.json", "nrw.bildungsnetz.validation");
    assertThat(types().map(JavaClass::getSimpleName)).contains("Report", "Limits", "Position");
  }

  /** A new component of a record breaks whoever calls its constructor or matches its components. */
  @Test
  void noTypeIsARecord() {
    assertThat(types().filter(JavaClass::isRecord).map(JavaClass::getName)).isEmpty();
  }

  @Test
  void whatATypeHoldsIsAskedByGetters() {
    Set<String> allowed =
        NO_GETTERS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    assertThat(
            types()
                .filter(type -> !type.isEnum() && !type.isAnnotation())
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .flatMap(type -> type.getMethods().stream())
                .filter(ApiStyleTest::isAsked)
                .filter(method -> !method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> !allowed.contains(method.getName()))
                .map(JavaMethod::getFullName))
        .isEmpty();
  }

  private static boolean isAsked(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && method.getRawParameterTypes().isEmpty()
        && !method.getRawReturnType().getName().equals("void");
  }

  /** Java's serialization would fix what is private; values are stored as JSON. */
  @Test
  void noValueIsSerializable() {
    assertThat(
            types()
                .filter(type -> type.isAssignableTo(Serializable.class))
                .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
                .map(JavaClass::getSimpleName))
        .containsOnly("FindingIdentity");
  }
}
