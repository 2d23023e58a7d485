package nrw.bildungsnetz.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link SatisfiesRules} by asking the rule catalogue. Safe for use by many threads once
 * initialised.
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

  /** The catalogue, found once; this library brings it along. */
  private static final class Catalogue {
    static final CatalogueBridge RULES =
        ServiceLoader.load(CatalogueBridge.class, CatalogueBridge.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("The rule catalogue is missing"));
  }
}
