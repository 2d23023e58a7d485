package nrw.bildungsnetz.spring;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.spi.ConfigurationState;
import java.time.Clock;
import java.util.function.Consumer;
import nrw.bildungsnetz.RuleValidatorFactory;
import nrw.bildungsnetz.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Gives Spring's validator the rules of the application. The factory of constraint validators is
 * wrapped when the validator is configured, after whoever else configures it: only then is it known
 * whether the application has one of its own, as a property or by a customizer, or Spring's is
 * used.
 */
final class RulesOfValidator implements BeanPostProcessor {

  private final ObjectProvider<RuleSet> rules;
  private final ObjectProvider<Clock> clock;

  RulesOfValidator(ObjectProvider<RuleSet> rules, ObjectProvider<Clock> clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof LocalValidatorFactoryBean validator) {
      Consumer<Configuration<?>> before = initializer(validator);
      validator.setConfigurationInitializer(
          before == null ? this::wrapFactory : before.andThen(this::wrapFactory));
    }
    return bean;
  }

  /** What configures the validator already, such as Spring Boot's customizers; it has no getter. */
  @SuppressWarnings("unchecked") // the type of the field
  private static @Nullable Consumer<Configuration<?>> initializer(
      LocalValidatorFactoryBean validator) {
    return (Consumer<Configuration<?>>)
        PropertyAccessorFactory.forDirectFieldAccess(validator)
            .getPropertyValue("configurationInitializer");
  }

  private void wrapFactory(Configuration<?> configuration) {
    // As Hibernate Validator's and BVal's configurations are; a mere Configuration does not tell.
    ConstraintValidatorFactory set =
        ((ConfigurationState) configuration).getConstraintValidatorFactory();
    configuration.constraintValidatorFactory(
        new Late(set == null ? configuration.getDefaultConstraintValidatorFactory() : set));
  }

  private RuleValidatorFactory factory(ConstraintValidatorFactory others) {
    RuleValidatorFactory factory =
        RuleValidatorFactory.around(others).using(rules.getIfAvailable(RuleSet::standard));
    Clock chosen = clock.getIfUnique();
    return chosen == null ? factory : factory.on(chosen);
  }

  /** Asks for the beans when a network is validated: the validator is made before most of them. */
  private final class Late implements ConstraintValidatorFactory {

    private final ConstraintValidatorFactory others;

    Late(ConstraintValidatorFactory others) {
      this.others = others;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      return factory(others).getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
      RuleValidatorFactory.around(others).releaseInstance(instance);
    }
  }
}
