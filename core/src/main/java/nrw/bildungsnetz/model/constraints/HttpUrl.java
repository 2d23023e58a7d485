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
 * An absolute web address: {@code http} or {@code https}, a host, and what follows it.
 *
 * <p>Null is valid. User names and passwords are refused (RFC 9110, section 4.2.4). Characters
 * outside ASCII are accepted, as people copy addresses from their browsers.
 *
 * @since 0.1.0
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HttpUrlValidator.class)
public @interface HttpUrl {

  /**
   * The message of a violation.
   *
   * @return a text without expressions
   */
  String message() default HttpUrlValidator.MESSAGE;

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
