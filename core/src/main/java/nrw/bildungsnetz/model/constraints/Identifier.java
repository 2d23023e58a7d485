package nrw.bildungsnetz.model.constraints;

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
 * A text that can name a part of a network: 1 to 64 characters, ASCII letters, digits, {@code .},
 * {@code _} and {@code -}, the first a letter or digit.
 *
 * <p>Null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IdentifierValidator.class)
public @interface Identifier {

  /**
   * The message of a violation.
   *
   * @return a text without expressions
   */
  String message() default IdentifierValidator.MESSAGE;

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
