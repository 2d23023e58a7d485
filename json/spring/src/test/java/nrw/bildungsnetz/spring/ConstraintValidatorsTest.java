package nrw.bildungsnetz.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Constraint validators of an application beside the rules. */
class ConstraintValidatorsTest {

  private static final WebApplicationContextRunner APPLICATION =
      SampleApplication.runner().withUserConfiguration(SignedController.class, Profiles.class);

  /** Signed by an office that may. */
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = MaySignValidator.class)
  @interface MaySign {

    String message() default "may not sign";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Offices(String maySign) {}

  /** Nobody can make it who has no offices. */
  static final class MaySignValidator implements ConstraintValidator<MaySign, String> {

    private final Offices offices;

    MaySignValidator(Offices offices) {
      this.offices = offices;
    }

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return offices.maySign().equals(value);
    }
  }

  record Signed(@MaySign String by, @Valid Network network) {}

  @RestController
  static class SignedController {

    @PostMapping("/signed")
    String take(@Valid @RequestBody Signed signed) {
      return signed.by();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Profiles {

    @Bean
    Profile withoutN03() {
      return Profile.builder()
          .id("p")
          .addRule(RuleSetting.builder().rule("N03").level(RuleLevel.OFF).build())
          .build();
    }
  }

  /** Knows the offices, which are no bean. */
  static final class OwnFactory implements ConstraintValidatorFactory {

    private final List<Class<?>> made = new ArrayList<>();

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      made.add(key);
      try {
        return key == MaySignValidator.class
            ? key.cast(new MaySignValidator(new Offices("Bildungsbüro")))
            : key.getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
  }

  private static WebApplicationContextRunner with(OwnFactory factory, String way) {
    return switch (way) {
      case "property" ->
          APPLICATION.withBean(
              LocalValidatorFactoryBean.class,
              () -> {
                LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
                validator.setConstraintValidatorFactory(factory);
                return validator;
              });
      case "initializer" ->
          APPLICATION.withBean(
              LocalValidatorFactoryBean.class,
              () -> {
                LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
                validator.setConfigurationInitializer(
                    configuration -> configuration.constraintValidatorFactory(factory));
                return validator;
              });
      default ->
          APPLICATION.withBean(
              ValidationConfigurationCustomizer.class,
              () -> configuration -> configuration.constraintValidatorFactory(factory));
    };
  }

  private static Answer send(WebApplicationContextRunner application, String office) {
    String body = "{\"by\": \"%s\", \"network\": %s}".formatted(office, SampleDocuments.BROKEN);
    return SampleApplication.send(application, "/signed", body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"property", "initializer", "customizer"})
  void aFactoryOfTheApplicationMakesItsOwnAndTheRulesHold(String way) {
    OwnFactory factory = new OwnFactory();
    WebApplicationContextRunner application = with(factory, way);

    assertThat(send(application, "Bildungsbüro").body()).isEqualTo("Bildungsbüro");
    assertThat(send(application, "Schule").status()).isEqualTo(400);
    assertThat(factory.made)
        .contains(MaySignValidator.class)
        .noneMatch(each -> each.getSimpleName().contains("Rules"));
  }

  @Test
  void withoutOneSpringMakesThemOfItsBeans() {
    WebApplicationContextRunner application =
        APPLICATION.withBean(Offices.class, () -> new Offices("Bildungsbüro"));

    assertThat(send(application, "Bildungsbüro").body()).isEqualTo("Bildungsbüro");
    assertThat(send(application, "Schule").status()).isEqualTo(400);
  }
}
