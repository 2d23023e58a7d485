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
 * A text with something to see: not empty, and not of blanks and invisible characters alone, in the
 * sense of Unicode.
 *
 * <p>Null counts as valid, unlike with Jakarta's {@code NotBlank}: an absent text is not blank. On
 * {@link nrw.bildungsnetz.model.extensions.Extensions} it is demanded of the names of their
 * properties, which say whose they are; not of those further inside.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {NonBlankValidator.class, NamedExtensionsValidator.class})
public @interface NonBlank {

  /**
   * The message of a violation.
   *
   * @return a text without expressions
   */
  String message() default "Leer";

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
