package nrw.bildungsnetz.spring;

import java.time.Clock;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
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
 * <p>{@code @Valid} follows them wherever the validator is Spring's {@code
 * LocalValidatorFactoryBean}, as it is in Spring Boot. Constraint validators of the application are
 * made by Spring as before.
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
   * @param beans makes all other constraint validators
   * @return the post-processor
   */
  @Bean
  static RulesOfValidator bildungsnetzRulesOfValidator(
      ObjectProvider<RuleSet> rules,
      ObjectProvider<Clock> clock,
      AutowireCapableBeanFactory beans) {
    return new RulesOfValidator(rules, clock, beans);
  }
}
