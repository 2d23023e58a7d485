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
 * A text that nothing can trip over: no control characters, no lone surrogates, no noncharacters,
 * and in Unicode normal form NFC.
 *
 * <p>Null counts as valid, and so does an empty text. On {@link
 * nrw.bildungsnetz.model.extensions.Extensions} it is demanded of every text in them, and of every
 * name as of a text of one line, but in any normal form: they are kept to the letter.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PlainTextValidator.class, PlainExtensionsValidator.class})
public @interface PlainText {

  /**
   * Whether line feeds and tabs may occur.
   *
   * @return true for prose of several lines
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
