package nrw.bildungsnetz.model.description;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A Jakarta constraint on a getter, with the check it stands for. Immutable and safe for use by
 * many threads.
 */
public final class ShapeConstraint {

  private final Class<? extends Annotation> annotationType;
  private final Map<String, Object> arguments;
  private final Predicate<Object> check;

  ShapeConstraint(
      Class<? extends Annotation> annotationType,
      Map<String, Object> arguments,
      Predicate<Object> check) {
    this.annotationType = annotationType;
    this.arguments = arguments;
    this.check = check;
  }

  /**
   * The annotation that declares the constraint.
   *
   * @return an annotation type of Jakarta Validation or of this library
   */
  public Class<? extends Annotation> getAnnotationType() {
    return annotationType;
  }

  /**
   * What a message about a violation can say: the bounds of the constraint.
   *
   * @return the bounds by name, possibly none
   */
  public Map<String, Object> getArguments() {
    return arguments;
  }

  /**
   * Whether a value satisfies the constraint.
   *
   * @param value a value of the attribute's type
   * @return true if it does
   */
  public boolean isSatisfiedBy(Object value) {
    return check.test(value);
  }
}
