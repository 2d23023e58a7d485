package nrw.bildungsnetz.validation.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.RuleValidatorFactory;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages and rules under a provider that is not Hibernate Validator. */
class OtherProviderTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @Test
  void runsOnTheProviderTheBuildPutHere() {
    assertThat(configuration().getClass().getName()).startsWith("org.apache.bval.");
  }

  static List<String> templates() {
    return ProviderVersion.TEMPLATES;
  }

  /** A provider without parameters of its own is told what the rule requires. */
  @ParameterizedTest
  @MethodSource("templates")
  void saysInGermanWhatTheRuleRequiresWhateverTheMachineSpeaks(String name) {
    Locale.setDefault(Locale.ENGLISH);
    List<ConstraintViolation<Network>> violations =
        violations(configuration(), ProviderVersion.impossible(name));

    assertThat(violations)
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(RuleCatalogue.find("T01").orElseThrow().getTitle(Locale.GERMAN));
    assertThat(violations)
        .allSatisfy(each -> assertThat(each.getPropertyPath()).hasToString("transitions[6]"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingOfADocumentIsInATemplate(String name) {
    assertThat(templatesOf(ProviderVersion.impossible(name)))
        .isEqualTo(templatesOf(ProviderVersion.impossible("N")))
        .isNotEmpty();
  }

  @Test
  void anApplicationSetsItsRules() {
    Configuration<?> configuration = configuration();
    configuration.constraintValidatorFactory(
        RuleValidatorFactory.around(configuration.getDefaultConstraintValidatorFactory())
            .using(RuleSet.standard().under(ProviderVersion.withoutImpossibleSteps())));

    assertThat(violations(configuration, ProviderVersion.impossible("N"))).isEmpty();
  }

  private static List<String> templatesOf(Network network) {
    List<String> templates = new ArrayList<>();
    violations(configuration().messageInterpolator(new Recorder(templates)), network);
    return templates;
  }

  private static Configuration<?> configuration() {
    return Validation.byDefaultProvider().configure().clockProvider(() -> ProviderVersion.CLOCK);
  }

  private static List<ConstraintViolation<Network>> violations(
      Configuration<?> configuration, Network network) {
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      return ProviderVersion.ofRules(factory.getValidator(), network);
    }
  }

  private record Recorder(List<String> templates) implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      templates.add(template);
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return interpolate(template, context);
    }
  }
}
