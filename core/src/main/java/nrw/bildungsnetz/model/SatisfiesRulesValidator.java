package nrw.bildungsnetz.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CatalogueBridge;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link SatisfiesRules} for a network against the rule catalogue. Thread-safe after
 * initialization.
 *
 * @since 0.1.0
 */
public final class SatisfiesRulesValidator implements ConstraintValidator<SatisfiesRules, Network> {

  private final CatalogueBridge rules;
  private Class<?>[] groups = {};

  /** Creates a validator for the default group with the rules the provider was given. */
  public SatisfiesRulesValidator() {
    this(Catalogue.RULES);
  }

  /**
   * Creates a validator for the default group; not for use outside this library, see {@code
   * RuleValidatorFactory}.
   *
   * @param rules runs the rules
   */
  public SatisfiesRulesValidator(CatalogueBridge rules) {
    this.rules = rules;
  }

  @Override
  public void initialize(SatisfiesRules annotation) {
    groups = annotation.groups();
  }

  @Override
  public boolean isValid(@Nullable Network network, ConstraintValidatorContext context) {
    return network == null || rules.isSatisfied(network, groups, context);
  }
}
