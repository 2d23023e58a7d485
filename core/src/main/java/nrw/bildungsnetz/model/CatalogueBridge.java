package nrw.bildungsnetz.model;

import jakarta.validation.ConstraintValidatorContext;

/**
 * Lets {@link SatisfiesRules} reach the rule catalogue without the model knowing it. Not for use or
 * implementation outside this library.
 */
public interface CatalogueBridge {

  /**
   * Checks a network and reports each finding as a violation.
   *
   * @param network the network
   * @param groups the groups of the constraint, which choose the severity
   * @param context where violations go and the clock comes from
   * @return true where nothing was found
   */
  boolean isSatisfied(Network network, Class<?>[] groups, ConstraintValidatorContext context);

  /**
   * Checks what a register states itself, and its networks together but not each by itself, and
   * reports each finding as a violation.
   *
   * @param register the register
   * @param groups the groups of the constraint, which choose the severity
   * @param context where violations go and the clock comes from
   * @return true where nothing was found
   */
  boolean isSatisfied(
      NetworkRegister register, Class<?>[] groups, ConstraintValidatorContext context);
}
