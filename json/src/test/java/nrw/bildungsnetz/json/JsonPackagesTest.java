package nrw.bildungsnetz.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.architecture.ExportedApi;
import org.junit.jupiter.api.Test;

/**
 * Dependencies between packages are acyclic, and the exported package contains the public API only.
 */
class JsonPackagesTest {

  private static final String FACE = "nrw.bildungsnetz.json";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(FACE);

  @Test
  void packagesAreFreeOfCircles() {
    slices().matching(FACE + ".(*)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void nothingBehindTheFaceKnowsIt() {
    noClasses()
        .that()
        .resideInAPackage(FACE + ".*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(FACE)
        .check(ALL);
  }

  @Test
  void theFaceAloneIsExported() {
    assertThat(ExportedApi.of(NetworkJson.class).packages()).containsExactly(FACE);
  }

  /** The exported API does not mention types that are not exported, by core or by this module. */
  @Test
  void theFaceSpeaksOfExportedTypesAlone() {
    ExportedApi api = ExportedApi.of(NetworkJson.class, NetworkValidator.class);
    assertThat(api.leaksOf(ALL)).isEmpty();
  }

  @Test
  void theFaceIsWhatEmbeddersSee() {
    classes()
        .that()
        .resideInAPackage(FACE)
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .bePublic()
        .check(ALL);
    assertThat(ALL.stream().filter(each -> each.getPackageName().equals(FACE)))
        .filteredOn(JavaClass::isTopLevelClass)
        .filteredOn(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "DocumentPlace",
            "DocumentResult",
            "FailureReason",
            "Limits",
            "ManyDocuments",
            "NetworkJson",
            "ReadResult",
            "ReadingProgress",
            "ReportJson",
            "ReportReadException",
            "ReportedDocument",
            "SarifReport",
            "SarifWriter",
            "SchemaKind",
            "SourceForm");
  }
}
