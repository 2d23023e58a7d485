package nrw.bildungsnetz.model.description;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A Jakarta constraint on a getter, with the check it stands for. Immutable and safe for use by
 * many threads.
 */
public final class ShapeConstraint {

  private final Class<? extends Annotation> annotationType;
  private final Function<Object, Map<String, Object>> arguments;
  private final Predicate<Object> check;

  ShapeConstraint(
      Class<? extends Annotation> annotationType,
      Function<Object, Map<String, Object>> arguments,
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
   * What a message about a violation can say: the bounds of the constraint, and the key that was
   * probably meant.
   *
   * @param value the value that violates the constraint
   * @return bounds and keys by name, possibly none; never the value itself
   */
  public Map<String, Object> argumentsFor(Object value) {
    return arguments.apply(value);
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
