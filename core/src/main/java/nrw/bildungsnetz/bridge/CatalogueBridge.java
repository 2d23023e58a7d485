package nrw.bildungsnetz.bridge;

import jakarta.validation.ConstraintValidatorContext;

/**
 * Lets the constraint that a network satisfies the rules reach the catalogue without the model
 * knowing it. Implementations must be safe for use by many threads.
 */
public interface CatalogueBridge {

  /**
   * Checks a network, or what a register states itself and its networks together but not each by
   * itself, and reports each finding as a violation.
   *
   * @param root the network or the register
   * @param groups the groups of the constraint, which choose the severity
   * @param context where violations go and the clock comes from
   * @return true where nothing was found
   * @throws IllegalArgumentException if it is neither
   */
  boolean isSatisfied(Object root, Class<?>[] groups, ConstraintValidatorContext context);
}
