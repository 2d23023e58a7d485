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
 * A text with at least one visible character: not empty, and not only Unicode whitespace and
 * invisible characters.
 *
 * <p>Null is valid, unlike with Jakarta's {@code NotBlank}. On {@link
 * nrw.bildungsnetz.model.extensions.Extensions} it applies to the top-level property names, which
 * identify the owner, but not to nested ones.
 *
 * @since 0.1.0
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
  String message() default NonBlankValidator.MESSAGE;

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
