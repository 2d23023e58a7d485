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
 * A text in Unicode normal form NFC without control characters, lone surrogates, noncharacters,
 * controls of the writing direction, tag characters or characters of private use.
 *
 * <p>Null and the empty text are valid. Extensions are preserved exactly, so on {@link
 * nrw.bildungsnetz.model.extensions.Extensions} only control characters, lone surrogates and
 * noncharacters are refused, in every text and, as a single line, in every name.
 *
 * @since 0.1.0
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
  String message() default PlainTextValidator.MESSAGE;

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
