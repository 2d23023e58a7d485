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
 * A text in Unicode normal form NFC without control characters, lone surrogates or noncharacters.
 *
 * <p>Null and the empty text are valid. On {@link nrw.bildungsnetz.model.extensions.Extensions} it
 * applies to every text, and to every name as a single line, but in any normal form, because
 * extensions are preserved exactly.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PlainTextValidator.class, PlainExtensionsValidator.class})
public @interface PlainText {

  /**
   * Whether line feeds and tabs may occur.
   *
   * @return true for multi-line text
   */
  boolean multiline() default false;

  /**
   * The message of a violation.
   *
   * @return a text without expressions
   */
  String message() default "Steuerzeichen, halbe Zeichen oder nicht in Unicode-Normalform NFC";

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
