package nrw.bildungsnetz.codes;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that has the form of a Schulform key of the school ministry: exactly two digits, for
 * example {@code 20} for Gymnasium.
 *
 * <p>Null is valid. Whether the list contains the key on a given date is checked by the rules.
 *
 * @since 0.1.0
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SchulformKeyValidator.class)
public @interface SchulformKey {

  /**
   * The message of a violation.
   *
   * @return a text without expressions
   */
  String message() default SchulformKeyValidator.MESSAGE;

  /**
   * The validation groups.
   *
   * @return none, for the default group
   */
  Class<?>[] groups() default {};

  /**
   * The payload.
   *
   * @return none
   */
  Class<? extends Payload>[] payload() default {};
}
