package nrw.bildungsnetz.spring;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.time.Clock;
import nrw.bildungsnetz.RuleValidatorFactory;
import nrw.bildungsnetz.validation.RuleSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** Gives Spring's validator the rules of the application. */
final class RulesOfValidator implements BeanPostProcessor {

  private final ObjectProvider<RuleSet> rules;
  private final ObjectProvider<Clock> clock;
  private final AutowireCapableBeanFactory beans;

  RulesOfValidator(
      ObjectProvider<RuleSet> rules,
      ObjectProvider<Clock> clock,
      AutowireCapableBeanFactory beans) {
    this.rules = rules;
    this.clock = clock;
    this.beans = beans;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof LocalValidatorFactoryBean validator) {
      validator.setConstraintValidatorFactory(
          new Late(new SpringConstraintValidatorFactory(beans)));
    }
    return bean;
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
