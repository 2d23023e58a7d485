package nrw.bildungsnetz.bridge;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Has Hibernate Validator show the message of a constraint in the language of the caller. Under
 * other providers it stays German, as the annotation states it.
 *
 * <p>The template becomes a key of {@code ContributorValidationMessages}, which has a text for
 * English alone. For every other language the parameter of the same name counts.
 */
public final class CallerLanguage {

  private static final boolean HIBERNATE_PRESENT =
      Availability.of(
          "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

  private static final ClassValue<String> GERMAN =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> constraint) {
          try {
            return String.valueOf(constraint.getMethod("message").getDefaultValue());
          } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(constraint + " has no message", e);
          }
        }
      };

  private CallerLanguage() {}

  /**
   * Reports a violation, if what was checked violates the constraint.
   *
   * @param valid whether it does not
   * @param constraint the annotation
   * @param context receives the message
   * @return {@code valid}
   */
  public static boolean report(
      boolean valid, Class<? extends Annotation> constraint, ConstraintValidatorContext context) {
    if (!valid && HIBERNATE_PRESENT && isDefault(constraint, context)) {
      HibernateMessages.of(context).ifPresent(hibernate -> translate(constraint, hibernate));
    }
    return valid;
  }

  /** An application can state a message of its own. */
  private static boolean isDefault(
      Class<? extends Annotation> constraint, ConstraintValidatorContext context) {
    return GERMAN.get(constraint).equals(context.getDefaultConstraintMessageTemplate());
  }

  private static void translate(
      Class<? extends Annotation> constraint, HibernateConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    HibernateMessages.addParameter(context, constraint.getName(), GERMAN.get(constraint));
    context
        .buildConstraintViolationWithTemplate("{" + constraint.getName() + "}")
        .addConstraintViolation();
  }
}
