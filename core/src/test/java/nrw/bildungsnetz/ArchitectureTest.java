package nrw.bildungsnetz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import org.junit.jupiter.api.Test;

/** Constraints of the design on packages, clocks and locales. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nrw.bildungsnetz");

  @Test
  void classesAreThereToBeLookedAt() {
    assertThat(CLASSES.contain(Network.class)).isTrue();
    assertThat(CLASSES).hasSizeGreaterThan(100);
  }

  @Test
  void packagesDependOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("rendering")
        .definedBy("nrw.bildungsnetz.rendering..")
        .layer("validation")
        .definedBy("nrw.bildungsnetz.validation..")
        .layer("changes")
        .definedBy("nrw.bildungsnetz.changes..")
        .layer("rules")
        .definedBy("nrw.bildungsnetz.rules..")
        .layer("model")
        .definedBy("nrw.bildungsnetz.model..")
        .layer("codes")
        .definedBy("nrw.bildungsnetz.codes..")
        .layer("texts")
        .definedBy("nrw.bildungsnetz.texts..")
        .whereLayer("rendering")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("validation")
        .mayOnlyBeAccessedByLayers("rendering")
        .whereLayer("changes")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("rendering", "validation")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("rendering", "validation", "changes", "rules")
        .whereLayer("codes")
        .mayOnlyBeAccessedByLayers("rendering", "validation", "changes", "rules", "model")
        .whereLayer("texts")
        .mayOnlyBeAccessedByLayers("rendering", "validation", "changes", "rules", "model")
        .check(CLASSES);
  }

  @Test
  void onlyLegalTimeReadsTheSystemClock() {
    assertThat(callersOf("java.time", Set.of("now", "system", "systemUTC", "systemDefaultZone")))
        .containsExactly("nrw.bildungsnetz.validation.engine.LegalTime.clock");
    assertThat(callersOf("java.lang.System", Set.of("currentTimeMillis", "nanoTime"))).isEmpty();
  }

  /**
   * A type that begins with nothing chosen and then takes options has no other static method that
   * gives one: called through a value, it would silently drop what was chosen before.
   */
  @Test
  void noOptionIsAStaticMethod() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> own(type).anyMatch(m -> isStatic(m) && takesNothing(m)))
                .filter(type -> own(type).anyMatch(m -> !isStatic(m)))
                .flatMap(type -> own(type).filter(m -> isStatic(m) && !takesNothing(m)))
                .map(JavaMethod::getFullName))
        .containsExactly("nrw.bildungsnetz.model.extensions.Extensions.of(java.util.Map)");
  }

  /** The public methods of a type that give another value of it. */
  private static Stream<JavaMethod> own(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> method.getRawReturnType().equals(type));
  }

  private static boolean isStatic(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.STATIC);
  }

  private static boolean takesNothing(JavaMethod method) {
    return method.getRawParameterTypes().isEmpty();
  }

  @Test
  void nothingDependsOnTheMachinesLocaleOrZone() {
    assertThat(callersOf("java.util.Locale", Set.of("getDefault", "setDefault"))).isEmpty();
    assertThat(callersOf("java.time.ZoneId", Set.of("systemDefault"))).isEmpty();
    assertThat(callersOf("java.util.TimeZone", Set.of("getDefault"))).isEmpty();
  }

  /**
   * Access is generated: reflection would slow down every program at startup, and tools cannot
   * follow it.
   */
  @Test
  void nothingIsReadByReflection() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect").check(CLASSES);
  }

  @Test
  void nothingIsPrinted() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void modelInterfacesArePublic() {
    classes()
        .that()
        .resideInAPackage("nrw.bildungsnetz.model")
        .and(
            DescribedPredicate.describe(
                "are values",
                (JavaClass type) -> type.isInterface() && type.tryGetMethod("builder").isPresent()))
        .should()
        .bePublic()
        .check(CLASSES);
  }

  /** Parts refer to each other by id, so no type of part depends on another. */
  @Test
  void partsKnowNoOtherParts() {
    DescribedPredicate<JavaClass> parts =
        DescribedPredicate.describe(
            "are parts of a network or register",
            type ->
                type.isInterface()
                    && type.isAssignableTo(Identified.class)
                    && !type.isEquivalentTo(Identified.class)
                    && !type.isEquivalentTo(Network.class)
                    && !type.isEquivalentTo(NetworkRegister.class));
    for (JavaClass part : CLASSES.that(parts)) {
      assertThat(part.getDirectDependenciesFromSelf().stream())
          .extracting(Dependency::getTargetClass)
          .filteredOn(target -> !target.equals(part))
          .noneMatch(target -> parts.test(target) || target.isEquivalentTo(Network.class));
    }
  }

  /** Overloads with a Clock parameter are the intended ones. */
  private static Set<String> callersOf(String ownerPrefix, Set<String> names) {
    return CLASSES.stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().getName().startsWith(ownerPrefix))
        .filter(call -> names.contains(call.getName()))
        .filter(call -> !takesClock(call))
        .map(call -> call.getOriginOwner().getName() + "." + call.getOrigin().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean takesClock(JavaMethodCall call) {
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    return parameters.size() == 1 && parameters.get(0).getName().equals("java.time.Clock");
  }
}
