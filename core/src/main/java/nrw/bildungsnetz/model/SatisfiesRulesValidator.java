package nrw.bildungsnetz.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link SatisfiesRules} for a network against the rule catalogue. Thread-safe after
 * initialization.
 */
public final class SatisfiesRulesValidator implements ConstraintValidator<SatisfiesRules, Network> {

  private Class<?>[] groups = {};

  /** Creates a validator for the default group. */
  public SatisfiesRulesValidator() {}

  @Override
  public void initialize(SatisfiesRules annotation) {
    groups = annotation.groups();
  }

  @Override
  public boolean isValid(@Nullable Network network, ConstraintValidatorContext context) {
    return network == null || Catalogue.RULES.isSatisfied(network, groups, context);
  }
}
