package nrw.bildungsnetz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.architecture.ExportedApi;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which packages may depend on which, and what is visible to embedders. */
class PackagesTest {

  private static final String ROOT = "nrw.bildungsnetz";
  private static final String RULES = ROOT + ".rules";

  /** What rules of every subject may depend on. */
  private static final Set<String> BELOW_SUBJECTS = Set.of(RULES, RULES + ".support");

  /** What depends on the rules of every subject. */
  private static final Set<String> ABOVE_SUBJECTS =
      Set.of(RULES + ".catalogue", RULES + ".sequence");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final ExportedApi API = ExportedApi.of(NetworkValidator.class);

  @Test
  void noPackagesFormACircle() {
    SliceAssignment byPackage =
        new SliceAssignment() {
          @Override
          public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
          }

          @Override
          public String getDescription() {
            return "packages";
          }
        };
    slices().assignedFrom(byPackage).should().beFreeOfCycles().check(CLASSES);
  }

  static Set<String> subjects() {
    Set<String> subjects = packages().collect(Collectors.toCollection(TreeSet::new));
    subjects.removeIf(name -> !name.startsWith(RULES + "."));
    subjects.removeAll(BELOW_SUBJECTS);
    subjects.removeAll(ABOVE_SUBJECTS);
    return subjects;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void subjectKnowsNoOther(String subject) {
    Set<String> others = new TreeSet<>(subjects());
    others.remove(subject);
    others.addAll(ABOVE_SUBJECTS);
    noClasses()
        .that()
        .resideInAPackage(subject)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void groundAndSupportKnowNoRules() {
    noClasses()
        .that()
        .resideInAnyPackage(BELOW_SUBJECTS.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(subjects().stream(), ABOVE_SUBJECTS.stream()).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void classesThatDeclareRulesSaySo() {
    Set<String> kinds = Set.of(RULES + ".Rule", RULES + ".NetworkRule", RULES + ".RegisterRule");
    classes()
        .that(
            DescribedPredicate.describe(
                "declare rules",
                (JavaClass type) ->
                    type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(field -> kinds.contains(field.getRawType().getName()))))
        .should()
        .haveNameMatching(".*Rules?")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageIsNullMarked(String name) throws ReflectiveOperationException {
    assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
        .isTrue();
  }

  /** Reads the sources, since neither annotation is retained in class files. */
  @Test
  void everyPackageWithValuesHasTheirStyle() throws IOException {
    Set<Path> withValues = new TreeSet<>();
    Set<Path> withStyle = new TreeSet<>();
    for (PackageSource file : PackageSource.inMain(Path.of(System.getProperty("basedir", "")))) {
      if (file.hasLine("@Value.Immutable")) {
        withValues.add(file.folder());
      }
      if (file.hasLine("@ValueStyle") || file.hasLine("@ModelStyle")) {
        withStyle.add(file.folder());
      }
    }
    assertThat(withValues).isNotEmpty();
    assertThat(withStyle).isEqualTo(withValues);
  }

  /** In all modules, tests included: embedders import from all of them, and people search. */
  @Test
  void noTwoTypesHaveOneName() throws IOException {
    Map<String, List<String>> byName =
        PackageSource.in(Path.of(System.getProperty("basedir", ""), "..").normalize()).stream()
            .filter(file -> !file.name().endsWith("-info.java"))
            // The same module for Jackson 2; an application uses one or the other.
            .filter(file -> !file.folder().endsWith("jackson2"))
            .collect(
                Collectors.groupingBy(
                    PackageSource::name,
                    Collectors.mapping(file -> file.folder().toString(), Collectors.toList())));
    assertThat(byName).containsKeys("Network.java", "PackagesTest.java", "JsonPackagesTest.java");
    assertThat(byName.values()).filteredOn(folders -> folders.size() > 1).isEmpty();
  }

  /**
   * The exported API does not mention types that are not exported, but for two constructors by
   * which {@code RuleValidatorFactory} hands the rules of an application to the model.
   */
  @Test
  void exportedTypesSpeakOfExportedTypesAlone() {
    assertThat(API.packages()).contains(ROOT + ".model");
    assertThat(API.leaksOf(CLASSES))
        .allMatch(
            leak -> leak.endsWith("RulesValidator mentions " + ROOT + ".bridge.CatalogueBridge"))
        .hasSize(2);
  }

  @Test
  void servicesBetweenPackagesAreNotExported() {
    ModuleDescriptor module = ExportedApi.descriptorOf(NetworkValidator.class);
    assertThat(module.uses()).isNotEmpty();
    assertThat(
            Stream.concat(
                    module.uses().stream(),
                    module.provides().stream().flatMap(service -> service.providers().stream()))
                .map(name -> name.substring(0, name.lastIndexOf('.'))))
        .doesNotContainAnyElementsOf(API.packages());
  }

  private static Stream<String> packages() {
    return CLASSES.stream().map(JavaClass::getPackageName).distinct().sorted();
  }
}
