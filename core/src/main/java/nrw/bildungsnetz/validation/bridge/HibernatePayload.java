package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import nrw.bildungsnetz.validation.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Attaches a finding to a violation, where Hibernate Validator is the provider. */
final class HibernatePayload {

  /** The class without which this one cannot be used. */
  static final String CONTEXT =
      "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";

  private HibernatePayload() {}

  static void attach(Finding finding, ConstraintValidatorContext context) {
    try {
      context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(finding);
    } catch (ValidationException e) {
      // Another provider runs although Hibernate Validator is there: its violations do without.
    }
  }
}
