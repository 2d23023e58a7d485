package nrw.bildungsnetz.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What modules of this library export to everybody. */
public final class ExportedApi {

  private static final String ROOT = "nrw.bildungsnetz";

  private final Set<String> packages;

  private ExportedApi(Set<String> packages) {
    this.packages = packages;
  }

  /** The API of the modules that contain the given classes. */
  public static ExportedApi of(Class<?>... types) {
    return new ExportedApi(
        Arrays.stream(types)
            .flatMap(type -> descriptorOf(type).exports().stream())
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The descriptor of the module that contains a class. */
  public static ModuleDescriptor descriptorOf(Class<?> type) {
    Path place =
        Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    return ModuleFinder.of(place).findAll().stream()
        .map(ModuleReference::descriptor)
        .findFirst()
        .orElseThrow();
  }

  /** The exported packages. */
  public Set<String> packages() {
    return packages;
  }

  /** Visible members of exported types that mention a type of this library that is not exported. */
  public Set<String> leaksOf(JavaClasses classes) {
    Set<String> leaks = new TreeSet<>();
    for (JavaClass type : classes) {
      if (packages.contains(type.getPackageName()) && isVisible(type)) {
        mentionedBy(type)
            .map(JavaClass::getBaseComponentType)
            .filter(other -> other.getPackageName().startsWith(ROOT))
            .filter(other -> !packages.contains(other.getPackageName()))
            .forEach(other -> leaks.add(type.getName() + " mentions " + other.getName()));
      }
    }
    return leaks;
  }

  /** Public methods of exported types with a return type, as type and name. */
  public Set<String> methodsThatReturn(Class<?> result) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packages);
    return classes.stream()
        .filter(type -> packages.contains(type.getPackageName()) && isVisible(type))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> method.getRawReturnType().isEquivalentTo(result))
        .map(method -> method.getOwner().getName() + "." + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JavaClass> mentionedBy(JavaClass type) {
    return Stream.of(
            type.getRawSuperclass().stream(),
            type.getRawInterfaces().stream(),
            type.getFields().stream()
                .filter(field -> isSeen(field.getModifiers()))
                .map(field -> field.getRawType()),
            type.getCodeUnits().stream()
                .filter(unit -> isSeen(unit.getModifiers()))
                .flatMap(
                    unit ->
                        Stream.concat(
                            unit.getRawParameterTypes().stream(),
                            Stream.of(unit.getRawReturnType()))))
        .flatMap(types -> types);
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().stream().allMatch(ExportedApi::isVisible);
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
