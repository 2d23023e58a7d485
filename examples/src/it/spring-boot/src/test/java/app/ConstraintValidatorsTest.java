package app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.spring.NetworkRulesAutoConfiguration;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSetting;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** An application's own factory of constraint validators. */
class ConstraintValidatorsTest {

  record Submission(@NotBlank String title, @Valid Network network) {}

  /** Remembers what it was asked for. */
  private record Remembering(ConstraintValidatorFactory others, List<String> asked)
      implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      asked.add(key.getSimpleName());
      return others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
      others.releaseInstance(instance);
    }
  }

  private static LocalValidatorFactoryBean validator(List<String> asked) {
    LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
    // As the customizers of Spring Boot do, which are of another package in each.
    validator.setConfigurationInitializer(
        configuration ->
            configuration.constraintValidatorFactory(
                new Remembering(configuration.getDefaultConstraintValidatorFactory(), asked)));
    return validator;
  }

  private static Profile withoutN03() {
    return Profile.builder()
        .id("p")
        .addRule(RuleSetting.builder().rule("N03").level(RuleLevel.OFF).build())
        .build();
  }

  @Test
  void isAskedForItsOwnAndTheRulesHold() {
    Network broken =
        Network.builder()
            .id("olpe")
            .name("Olpe")
            .ags("05966")
            .regierungsbezirk(Regierungsbezirk.MUENSTER)
            .build();
    List<String> asked = new ArrayList<>();

    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(NetworkRulesAutoConfiguration.class))
        .withBean(Profile.class, ConstraintValidatorsTest::withoutN03)
        .withBean(LocalValidatorFactoryBean.class, () -> validator(asked))
        .run(
            context ->
                assertThat(context.getBean(Validator.class).validate(new Submission("", broken)))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("title"));
    assertThat(asked).contains("NotBlankValidator").noneMatch(each -> each.contains("Rules"));
  }
}
