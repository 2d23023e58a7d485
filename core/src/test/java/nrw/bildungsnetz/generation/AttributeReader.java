package nrw.bildungsnetz.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the getter of an attribute: its type, its annotations and its Javadoc. */
final class AttributeReader {

  private static final Map<String, DescribedAttribute.Kind> KINDS =
      Map.of(
          "java.lang.String", DescribedAttribute.Kind.TEXT,
          "java.time.LocalDate", DescribedAttribute.Kind.DAY,
          "java.lang.Integer", DescribedAttribute.Kind.WHOLE_NUMBER,
          "java.math.BigDecimal", DescribedAttribute.Kind.DECIMAL,
          "java.lang.Boolean", DescribedAttribute.Kind.FLAG,
          "nrw.bildungsnetz.model.extensions.Extensions", DescribedAttribute.Kind.EXTENSIONS);

  private static final Map<String, DescribedMultiplicity> CONTAINERS =
      Map.of(
          "java.util.Optional", DescribedMultiplicity.OPTIONAL,
          "java.util.List", DescribedMultiplicity.LIST,
          "java.util.SortedSet", DescribedMultiplicity.SET);

  private final Elements elements;
  private final Set<String> described;

  AttributeReader(Elements elements, Set<String> described) {
    this.elements = elements;
    this.described = described;
  }

  /** The property a getter returns. */
  static String nameOf(ExecutableElement getter) {
    return Names.decapitalized(getter.getSimpleName().toString().replaceFirst("^(get|is)", ""));
  }

  DescribedAttribute read(ExecutableElement getter, TypeReader.Builder builder) {
    String name = nameOf(getter);
    Optional<DescribedMultiplicity> container = containerOf(getter.getReturnType());
    TypeMirror value =
        container.isPresent()
            ? ((DeclaredType) getter.getReturnType()).getTypeArguments().get(0)
            : getter.getReturnType();
    DescribedAttribute.Kind kind = kindOf(getter, value);
    DescribedMultiplicity multiplicity = container.orElse(multiplicityOf(kind));
    boolean many =
        multiplicity == DescribedMultiplicity.LIST || multiplicity == DescribedMultiplicity.SET;
    List<? extends AnnotationMirror> annotations = annotationsOf(getter, value, container);
    return new DescribedAttribute(
        name,
        getter.getSimpleName().toString(),
        kind,
        multiplicity,
        qualifiedName(value),
        referenceOf(annotations, "to").map(String.class::cast),
        referenceOf(annotations, "acyclic").filter(Boolean.TRUE::equals).isPresent(),
        constraintsOf(getter, annotations),
        many ? builder.adderOf(name) : builder.setterOf(name),
        textOf(getter));
  }

  /** The first sentence of a Javadoc comment. */
  String textOf(Element element) {
    String comment = elements.getDocComment(element);
    if (comment == null) {
      throw new IllegalStateException(element + " has no Javadoc");
    }
    return FirstSentence.of(comment);
  }

  private DescribedAttribute.Kind kindOf(ExecutableElement getter, TypeMirror value) {
    String type = qualifiedName(value);
    if (described.contains(type)) {
      return DescribedAttribute.Kind.PART;
    }
    if (value instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM) {
      return DescribedAttribute.Kind.CODE;
    }
    DescribedAttribute.Kind kind = KINDS.get(type);
    if (kind == null) {
      throw new IllegalStateException(
          "%s.%s: values of the type %s cannot be described; a part needs @Described"
              .formatted(getter.getEnclosingElement(), getter, type));
    }
    return kind;
  }

  private static DescribedMultiplicity multiplicityOf(DescribedAttribute.Kind kind) {
    return kind == DescribedAttribute.Kind.FLAG || kind == DescribedAttribute.Kind.EXTENSIONS
        ? DescribedMultiplicity.OPTIONAL
        : DescribedMultiplicity.REQUIRED;
  }

  private static Optional<DescribedMultiplicity> containerOf(TypeMirror type) {
    return type instanceof DeclaredType
        ? Optional.ofNullable(CONTAINERS.get(qualifiedName(type)))
        : Optional.empty();
  }

  private static String qualifiedName(TypeMirror type) {
    if (type.getKind() == TypeKind.INT) {
      return "java.lang.Integer";
    }
    if (type.getKind() == TypeKind.BOOLEAN) {
      return "java.lang.Boolean";
    }
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.toString();
  }

  /** The annotations on the value, or on each element of a container. */
  private static List<? extends AnnotationMirror> annotationsOf(
      ExecutableElement getter, TypeMirror value, Optional<DescribedMultiplicity> container) {
    AnnotatedConstruct ofValue = container.isPresent() ? value : getter;
    if (container.isPresent()) {
      getter.getAnnotationMirrors().stream()
          .map(Annotations::nameOf)
          .filter(annotation -> !Constraints.isNoDemand(annotation))
          .findFirst()
          .ifPresent(
              annotation -> {
                throw new IllegalStateException(
                    "%s.%s: constrain the elements, not the container, with %s"
                        .formatted(getter.getEnclosingElement(), getter, annotation));
              });
    }
    return ofValue.getAnnotationMirrors();
  }

  private static Optional<Object> referenceOf(
      List<? extends AnnotationMirror> annotations, String member) {
    return annotations.stream()
        .filter(
            each -> Annotations.nameOf(each).equals("nrw.bildungsnetz.model.constraints.Reference"))
        .map(each -> Annotations.valueOf(each, member))
        .findFirst();
  }

  private static List<String> constraintsOf(
      ExecutableElement getter, List<? extends AnnotationMirror> annotations) {
    List<String> constraints = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      try {
        Constraints.collect(annotation, constraints);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(getter.getEnclosingElement() + "." + getter, e);
      }
    }
    return List.copyOf(constraints);
  }
}
