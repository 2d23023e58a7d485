package nrw.bildungsnetz.bridge;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * Message parameters under Hibernate Validator, which the standard does not know. Not to be used
 * where Hibernate Validator is not {@link Availability available}.
 */
public final class HibernateMessages {

  private static final boolean ESCAPES =
      Availability.of("org.hibernate.validator.messageinterpolation.MessageParameterEscaping");

  private HibernateMessages() {}

  /**
   * What Hibernate Validator offers, where it is the provider.
   *
   * @param context the context of any provider
   * @return empty if another provider runs
   */
  public static Optional<HibernateConstraintValidatorContext> of(
      ConstraintValidatorContext context) {
    try {
      return Optional.of(context.unwrap(HibernateConstraintValidatorContext.class));
    } catch (ValidationException e) {
      return Optional.empty();
    }
  }

  /**
   * Adds a parameter as it is: older versions never escape one, newer ones do unless they are told
   * not to.
   *
   * @param context of the violation that is built next
   * @param name the name in a template
   * @param text its text, which is asked for only if the message is shown
   */
  public static void addParameter(
      HibernateConstraintValidatorContext context, String name, Object text) {
    if (ESCAPES) {
      Unescaped.add(context, name, text);
    } else {
      context.addMessageParameter(name, text);
    }
  }

  /** A class of its own, as it refers to one that older versions do not have. */
  private static final class Unescaped {

    static void add(HibernateConstraintValidatorContext context, String name, Object text) {
      context.addMessageParameter(name, text, MessageParameterEscaping.NONE);
    }
  }
}
