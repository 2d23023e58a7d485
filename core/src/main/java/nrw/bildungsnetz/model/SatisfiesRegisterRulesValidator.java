package nrw.bildungsnetz.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CatalogueBridge;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link SatisfiesRules} for a register against the rule catalogue. Thread-safe after
 * initialization.
 *
 * @since 0.1.0
 */
public final class SatisfiesRegisterRulesValidator
    implements ConstraintValidator<SatisfiesRules, NetworkRegister> {

  private final CatalogueBridge rules;
  private Class<?>[] groups = {};

  /** Creates a validator for the default group with the rules the provider was given. */
  public SatisfiesRegisterRulesValidator() {
    this(Catalogue.RULES);
  }

  /**
   * Creates a validator for the default group; not for use outside this library, see {@code
   * RuleValidatorFactory}.
   *
   * @param rules runs the rules
   */
  public SatisfiesRegisterRulesValidator(CatalogueBridge rules) {
    this.rules = rules;
  }

  @Override
  public void initialize(SatisfiesRules annotation) {
    groups = annotation.groups();
  }

  @Override
  public boolean isValid(@Nullable NetworkRegister register, ConstraintValidatorContext context) {
    return register == null || rules.isSatisfied(register, groups, context);
  }
}
