package nrw.bildungsnetz.bridge;

import jakarta.validation.ConstraintValidatorContext;

/**
 * Connects the rule constraint of the model to the rule catalogue, so that the model does not
 * depend on the catalogue. Implementations must be thread-safe.
 */
public interface CatalogueBridge {

  /**
   * Checks a network or a register and reports each finding as a violation. For a register, this
   * covers its own attributes and its networks as a group, but not each network by itself.
   *
   * @param root the network or the register
   * @param groups the groups of the constraint, which choose the severity
   * @param context receives the violations and supplies the clock
   * @return true if nothing was found
   * @throws IllegalArgumentException if {@code root} is neither a network nor a register
   */
  boolean isSatisfied(Object root, Class<?>[] groups, ConstraintValidatorContext context);
}
