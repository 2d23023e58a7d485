package nrw.bildungsnetz.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link SatisfiesRules} for a register against the rule catalogue. Thread-safe after
 * initialization.
 */
public final class SatisfiesRegisterRulesValidator
    implements ConstraintValidator<SatisfiesRules, NetworkRegister> {

  private Class<?>[] groups = {};

  /** Creates a validator for the default group. */
  public SatisfiesRegisterRulesValidator() {}

  @Override
  public void initialize(SatisfiesRules annotation) {
    groups = annotation.groups();
  }

  @Override
  public boolean isValid(@Nullable NetworkRegister register, ConstraintValidatorContext context) {
    return register == null || Catalogue.RULES.isSatisfied(register, groups, context);
  }
}
