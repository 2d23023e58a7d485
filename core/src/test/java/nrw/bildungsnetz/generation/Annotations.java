package nrw.bildungsnetz.generation;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads names and values of annotations in sources. */
final class Annotations {

  private Annotations() {}

  static Optional<? extends AnnotationMirror> find(AnnotatedConstruct of, String annotation) {
    return of.getAnnotationMirrors().stream()
        .filter(each -> nameOf(each).equals(annotation))
        .findFirst();
  }

  static String nameOf(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** The value of a member, or else its default. */
  static Object valueOf(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> stated :
        annotation.getElementValues().entrySet()) {
      if (stated.getKey().getSimpleName().contentEquals(member)) {
        return stated.getValue().getValue();
      }
    }
    return annotation.getAnnotationType().asElement().getEnclosedElements().stream()
        .filter(each -> each.getSimpleName().contentEquals(member))
        .map(each -> ((ExecutableElement) each).getDefaultValue().getValue())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(annotation + " has no " + member));
  }
}
