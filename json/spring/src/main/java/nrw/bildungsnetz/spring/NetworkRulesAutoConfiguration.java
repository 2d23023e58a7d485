package nrw.bildungsnetz.spring;

import java.time.Clock;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The rules of an application, from its beans: those of type {@link NetworkRule} run beside the
 * catalogue, those of type {@link Profile} apply in their order ({@code @Order}), or a single one
 * of type {@link RuleSet} says all. The {@link NetworkValidator} and {@code @Valid} both follow
 * them, on the clock that is the only (or the primary) bean of type {@link Clock}; without one,
 * today in Nordrhein-Westfalen counts.
 *
 * <p>{@code @Valid} follows them wherever the validator is a bean of Spring's type {@code
 * LocalValidatorFactoryBean}, as it is in Spring Boot. Constraint validators of the application are
 * made as before: by Spring, or by the {@code ConstraintValidatorFactory} that the application
 * sets, be it as a property of that bean, by its {@code configurationInitializer} or by a {@code
 * ValidationConfigurationCustomizer} of Spring Boot. Only one that a subclass sets in {@code
 * postProcessConfiguration} comes too late to be kept: it then makes every validator, and
 * {@code @Valid} knows the catalogue alone.
 *
 * @since 0.1.0
 */
@AutoConfiguration
public class NetworkRulesAutoConfiguration {

  /** Creates the configuration; Spring does. */
  public NetworkRulesAutoConfiguration() {}

  /**
   * The rules networks are checked against.
   *
   * @param own the application's own rules
   * @param profiles the application's profiles
   * @return the catalogue with both
   */
  @Bean
  @ConditionalOnMissingBean
  public RuleSet bildungsnetzRules(
      ObjectProvider<NetworkRule> own, ObjectProvider<Profile> profiles) {
    return RuleSet.standard()
        .plus(own.orderedStream().toArray(NetworkRule[]::new))
        .under(profiles.orderedStream().toArray(Profile[]::new));
  }

  /**
   * Checks networks in the application's own code.
   *
   * @param rules the rules
   * @param clock the application's clock
   * @return a validator on that clock
   */
  @Bean
  @ConditionalOnMissingBean
  public NetworkValidator bildungsnetzValidator(RuleSet rules, ObjectProvider<Clock> clock) {
    NetworkValidator validator = NetworkValidator.create().using(rules);
    Clock chosen = clock.getIfUnique();
    return chosen == null ? validator : validator.on(chosen);
  }

  /**
   * Gives Spring's validator the rules and the clock.
   *
   * @param rules the rules
   * @param clock the application's clock
   * @return the post-processor
   */
  @Bean
  static RulesOfValidator bildungsnetzRulesOfValidator(
      ObjectProvider<RuleSet> rules, ObjectProvider<Clock> clock) {
    return new RulesOfValidator(rules, clock);
  }
}
