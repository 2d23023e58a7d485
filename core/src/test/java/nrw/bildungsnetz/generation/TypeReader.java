package nrw.bildungsnetz.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the interface of a described type.
 *
 * <p>Attributes are in declaration order; {@code Described} determines where those of inherited
 * groups go.
 */
final class TypeReader {

  private final Elements elements;
  private final AttributeReader attributes;

  TypeReader(ProcessingEnvironment environment, Set<String> described) {
    this.elements = environment.getElementUtils();
    this.attributes = new AttributeReader(elements, described);
  }

  DescribedType read(TypeElement type) {
    Builder builder = new Builder(type, builderOf(type));
    List<ExecutableElement> getters = inOrder(type);
    List<DescribedAttribute> described = new ArrayList<>();
    for (ExecutableElement getter : getters) {
      described.add(attributes.read(getter, builder));
    }
    builder.refuseOthersThan(described);
    return new DescribedType(
        type.getQualifiedName().toString(), described, attributes.textOf(type));
  }

  private TypeElement builderOf(TypeElement type) {
    String name = type.getQualifiedName() + "Builder";
    return Optional.ofNullable(elements.getTypeElement(name))
        .orElseThrow(
            () -> new IllegalStateException(type + " has no builder: is it @Value.Immutable?"));
  }

  /** The id comes first, extensions last, and sources before those; other groups as declared. */
  private List<ExecutableElement> inOrder(TypeElement type) {
    Map<String, ExecutableElement> first = new LinkedHashMap<>();
    Map<String, ExecutableElement> groups = new LinkedHashMap<>();
    Map<String, ExecutableElement> sources = new LinkedHashMap<>();
    Map<String, ExecutableElement> last = new LinkedHashMap<>();
    for (TypeElement group : inherited(type)) {
      for (ExecutableElement getter : gettersOf(group)) {
        String name = AttributeReader.nameOf(getter);
        Map<String, ExecutableElement> place =
            switch (name) {
              case "id" -> first;
              case "sources" -> sources;
              case "extensions" -> last;
              default -> groups;
            };
        place.put(name, getter);
      }
    }
    List<ExecutableElement> all = new ArrayList<>(first.values());
    String after = placeOfGroups(type);
    if (groups.isEmpty() != after.isEmpty()) {
      throw new IllegalStateException(
          type + ": @Described(inheritedAfter) tells where inherited groups stand, and only that");
    }
    for (ExecutableElement getter : gettersOf(type)) {
      all.add(getter);
      if (AttributeReader.nameOf(getter).equals(after)) {
        all.addAll(groups.values());
        groups.clear();
      }
    }
    if (!groups.isEmpty()) {
      throw new IllegalStateException(type + " declares no attribute " + after);
    }
    all.addAll(sources.values());
    all.addAll(last.values());
    return all;
  }

  private static String placeOfGroups(TypeElement type) {
    AnnotationMirror described = Annotations.find(type, ModelProcessor.OPT_IN).orElseThrow();
    return (String) Annotations.valueOf(described, "inheritedAfter");
  }

  private List<TypeElement> inherited(TypeElement type) {
    List<TypeElement> all = new ArrayList<>();
    for (TypeMirror parent : type.getInterfaces()) {
      TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
      all.addAll(inherited(element));
      all.add(element);
    }
    return all;
  }

  /** The attributes according to Immutables: getters that are abstract or have a default. */
  private List<ExecutableElement> gettersOf(TypeElement type) {
    if (elements.getDocComment(type) == null) {
      // In a class file, members have no guaranteed order and no comments.
      throw new IllegalStateException("The source of " + type + " is not given, or has no Javadoc");
    }
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(TypeReader::isAttribute)
        .toList();
  }

  private static boolean isAttribute(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && method.getParameters().isEmpty()
        && method.getSimpleName().toString().matches("(get|is)[A-Z].*")
        && (method.getModifiers().contains(Modifier.ABSTRACT)
            || Annotations.find(method, "org.immutables.value.Value.Default").isPresent());
  }

  /** The methods of a builder generated by Immutables. */
  static final class Builder {

    private final TypeElement type;
    private final List<ExecutableElement> methods;

    Builder(TypeElement type, TypeElement builder) {
      this.type = type;
      this.methods = ElementFilter.methodsIn(builder.getEnclosedElements());
    }

    /** The method that sets an attribute. */
    String setterOf(String attribute) {
      return methods.stream()
          .map(Element::getSimpleName)
          .filter(name -> name.contentEquals(attribute))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(type + " has no setter for " + attribute))
          .toString();
    }

    /** The method that adds an element is generated before the one that adds several. */
    String adderOf(String attribute) {
      String addAll = "addAll" + Names.capitalized(attribute);
      Optional<String> adder = Optional.empty();
      for (ExecutableElement method : methods) {
        String name = method.getSimpleName().toString();
        if (name.equals(addAll)) {
          break;
        }
        if (name.startsWith("add") && method.getParameters().size() == 1 && !method.isVarArgs()) {
          adder = Optional.of(name);
        }
      }
      return adder.orElseThrow(
          () -> new IllegalStateException(type + " has no adder for " + attribute));
    }

    /** An overlooked getter would be an attribute that no document can state. */
    void refuseOthersThan(List<DescribedAttribute> attributes) {
      List<String> known = attributes.stream().map(DescribedAttribute::name).toList();
      List<String> others =
          methods.stream()
              .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
              .filter(method -> !method.getParameters().isEmpty())
              .map(method -> method.getSimpleName().toString())
              .filter(name -> !name.equals("from") && !name.startsWith("add"))
              .filter(name -> !known.contains(name))
              .distinct()
              .toList();
      if (!others.isEmpty()) {
        throw new IllegalStateException(type + " has attributes that are no getters: " + others);
      }
    }
  }
}
