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
 * A text that has the form of an Amtlicher Gemeindeschlüssel (AGS) of Nordrhein-Westfalen: digits
 * only, the leading zero included, the third digit one of the five Regierungsbezirke.
 *
 * <p>Five digits name a Kreis ({@code 05913}), eight a Gemeinde ({@code 05913000}). Whether the key
 * exists is checked by the rules. Null is valid, as usual in Jakarta Validation. The constraint can
 * also be used on an application's own types.
 *
 * @since 0.1.0
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AgsKeyValidator.class)
public @interface AgsKey {
  /**
   * How many digits the key has.
   *
   * @return 5 for a Kreis, 8 for a Gemeinde, 0 for either
   */
  int length() default 0;

  /**
   * The message of a violation.
   *
   * @return a text without expressions
   */
  String message() default AgsKeyValidator.MESSAGE;

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
