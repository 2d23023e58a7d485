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
 * The {@link Identifier} of another part of the same network.
 *
 * <p>Null is valid. Whether the part exists is checked by the rules.
 *
 * @since 0.1.0
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Identifier
@Constraint(validatedBy = {})
public @interface Reference {

  /**
   * The list of the network that contains the part.
   *
   * @return the name of an attribute of {@link nrw.bildungsnetz.model.Network}, for example {@code
   *     organisations}
   */
  String to();

  /**
   * Whether the references of parts of one list to one another form no cycle.
   *
   * @return true for wholes, superiors, predecessors and the like
   */
  boolean acyclic() default false;

  /**
   * The message of a violation.
   *
   * @return a text without expressions
   */
  String message() default "Kein Verweis";

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
