package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import nrw.bildungsnetz.validation.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Attaches a finding to a violation if Hibernate Validator is the provider. */
final class HibernatePayload {

  /** The Hibernate Validator class this class needs at run time. */
  static final String CONTEXT =
      "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";

  private HibernatePayload() {}

  static void attach(Finding finding, ConstraintValidatorContext context) {
    try {
      context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(finding);
    } catch (ValidationException e) {
      // Hibernate Validator is available, but another provider runs: no payload in that case.
    }
  }
}
