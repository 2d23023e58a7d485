package nrw.bildungsnetz;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.time.Clock;
import java.util.Optional;
import nrw.bildungsnetz.model.SatisfiesRegisterRulesValidator;
import nrw.bildungsnetz.model.SatisfiesRulesValidator;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.bridge.RuleBridge;

/**
 * Gives a Jakarta Validation provider the rules of an application: its profiles and rules of its
 * own. It works with every provider, around the factory the provider would use otherwise:
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * RuleValidatorFactory factory =
 *     RuleValidatorFactory.around(configuration.getDefaultConstraintValidatorFactory())
 *         .using(RuleSet.standard().under(profile));
 * Validator validator =
 *     configuration.constraintValidatorFactory(factory).buildValidatorFactory().getValidator();
 * }</pre>
 *
 * <p>Under Hibernate Validator, a {@link RuleSet} can also be set as {@code
 * constraintValidatorPayload}; what is set here goes before it. Where neither is set, the rules of
 * the catalogue are run without a profile.
 *
 * <p>A profile decides which rules run, in which group a rule's findings are (by their severity),
 * and which findings a waiver accepts: those are no violations. It does not switch off the
 * constraints on single values. Immutable; thread-safe if the factory around which it stands is.
 *
 * @since 0.1.0
 */
public final class RuleValidatorFactory implements ConstraintValidatorFactory {

  private final ConstraintValidatorFactory others;
  private final Optional<RuleSet> rules;
  private final Optional<Clock> clock;

  private RuleValidatorFactory(
      ConstraintValidatorFactory others, Optional<RuleSet> rules, Optional<Clock> clock) {
    this.others = others;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Creates a factory that changes nothing yet.
   *
   * @param others makes the validators of all other constraints
   * @return a factory without rules and clock
   */
  public static RuleValidatorFactory around(ConstraintValidatorFactory others) {
    return new RuleValidatorFactory(others, Optional.empty(), Optional.empty());
  }

  /**
   * Returns a factory with other rules or profiles.
   *
   * @param newRules the rules, for example {@code RuleSet.standard().under(profile)}
   * @return a copy of this factory with those rules
   */
  public RuleValidatorFactory using(RuleSet newRules) {
    return new RuleValidatorFactory(others, Optional.of(newRules), clock);
  }

  /**
   * Returns a factory that has networks judged as of a clock's current day, instead of that of the
   * provider's {@code ClockProvider}.
   *
   * @param newClock the clock, with its zone
   * @return a copy of this factory on that clock
   */
  public RuleValidatorFactory on(Clock newClock) {
    return new RuleValidatorFactory(others, rules, Optional.of(newClock));
  }

  @Override
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
    if (key == SatisfiesRulesValidator.class) {
      return key.cast(new SatisfiesRulesValidator(new RuleBridge(rules, clock)));
    }
    if (key == SatisfiesRegisterRulesValidator.class) {
      return key.cast(new SatisfiesRegisterRulesValidator(new RuleBridge(rules, clock)));
    }
    return others.getInstance(key);
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {
    if (!isOwn(instance)) {
      others.releaseInstance(instance);
    }
  }

  private static boolean isOwn(ConstraintValidator<?, ?> instance) {
    return instance instanceof SatisfiesRulesValidator
        || instance instanceof SatisfiesRegisterRulesValidator;
  }
}
