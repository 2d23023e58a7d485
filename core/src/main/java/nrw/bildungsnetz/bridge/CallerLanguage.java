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

  private CallerLanguage() {}

  /**
   * Reports a violation, if what was checked violates the constraint.
   *
   * @param valid whether it does not
   * @param constraint the annotation
   * @param german its message, unless an application states one of its own
   * @param context receives the message
   * @return {@code valid}
   */
  public static boolean report(
      boolean valid,
      Class<? extends Annotation> constraint,
      String german,
      ConstraintValidatorContext context) {
    if (!valid
        && HIBERNATE_PRESENT
        && german.equals(context.getDefaultConstraintMessageTemplate())) {
      HibernateMessages.of(context)
          .ifPresent(hibernate -> translate(constraint, german, hibernate));
    }
    return valid;
  }

  private static void translate(
      Class<? extends Annotation> constraint,
      String german,
      HibernateConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    HibernateMessages.addParameter(context, constraint.getName(), german);
    context
        .buildConstraintViolationWithTemplate("{" + constraint.getName() + "}")
        .addConstraintViolation();
  }
}
