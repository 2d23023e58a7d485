package nrw.bildungsnetz.validation.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.NonBlank;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.RuleSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages under Hibernate Validator. The build runs it with every minor version that is supported.
 */
class HibernateVersionsTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @Test
  void runsOnTheVersionTheBuildPutHere() {
    String wanted = System.getProperty("bildungsnetz.hibernate-validator", "9.1.");

    assertThat(HibernateValidator.class.getProtectionDomain().getCodeSource().getLocation())
        .asString()
        .contains("/hibernate-validator-" + wanted);
  }

  /**
   * The machine speaks another language than the caller. Where neither has a bundle of its own, or
   * the machine's is German, Java takes the German one.
   */
  @ParameterizedTest
  @CsvSource({"de, en", "de-AT, en", "en, de", "en-GB, fr", "fr, de", "fr, tr", "tr, fr"})
  void theLocaleResolverSaysTheLanguage(String caller, String machine) {
    Locale.setDefault(Locale.forLanguageTag(machine));
    Locale locale = Locale.forLanguageTag(caller);

    for (ConstraintViolation<Network> each : violations(locale, ProviderVersion.impossible("N"))) {
      assertThat(each.getMessage()).isEqualTo(message(each, locale));
    }
  }

  @Test
  void oneFactorySpeaksTheLanguageOfEachCaller() {
    AtomicReference<Locale> caller = new AtomicReference<>(Locale.GERMAN);
    try (ValidatorFactory factory = configuration(caller::get).buildValidatorFactory()) {
      for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH, Locale.GERMAN)) {
        caller.set(locale);
        assertThat(ofRules(factory.getValidator(), ProviderVersion.impossible("N")))
            .allSatisfy(each -> assertThat(each.getMessage()).isEqualTo(message(each, locale)));
      }
    }
  }

  @Test
  void aRuleSetIsSetAsPayload() {
    Network network = ProviderVersion.impossible("N");
    RuleSet rules = RuleSet.standard().under(ProviderVersion.withoutImpossibleSteps());
    try (ValidatorFactory factory =
        configuration(() -> Locale.GERMAN)
            .constraintValidatorPayload(rules)
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(network)).isEmpty();
    }
  }

  static List<String> templates() {
    return ProviderVersion.TEMPLATES;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingInADocumentIsTakenForATemplate(String name) {
    Network network = ProviderVersion.impossible(name);
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      List<ConstraintViolation<Network>> violations = violations(locale, network);
      assertThat(violations).anySatisfy(each -> assertThat(each.getMessage()).contains(name));
      for (ConstraintViolation<Network> each : violations) {
        assertThat(each.getMessage()).isEqualTo(message(each, locale));
        assertThat(each.getMessageTemplate()).isEqualTo("{nrw.bildungsnetz.finding}");
      }
    }
  }

  static final class Form {
    @AgsKey String ags = "5913";
    @SchulformKey String schulform = "Gymnasium";
    @SchulnummerKey String schulnummer = "1";
    @HttpUrl String url = "www.example.org";
    @Identifier String id = "a b";
    @NonBlank String name = " ";
    @PlainText String text = "a\u0000";

    @AgsKey(message = "Kein Schlüssel: {length} ${validatedValue}")
    String own = "1";
  }

  @ParameterizedTest
  @CsvSource({"de, en", "en, de", "fr, tr"})
  void constraintsOnSingleValuesSpeakTheLanguageOfTheCaller(String caller, String machine) {
    Locale.setDefault(Locale.forLanguageTag(machine));
    Locale locale = Locale.forLanguageTag(caller);
    try (ValidatorFactory factory = configuration(() -> locale).buildValidatorFactory()) {
      Map<String, String> messages = new TreeMap<>();
      for (ConstraintViolation<Form> each : factory.getValidator().validate(new Form())) {
        messages.put(each.getPropertyPath().toString(), each.getMessage());
      }

      boolean english = caller.equals("en");
      assertThat(messages)
          .hasSize(8)
          .containsEntry(
              "schulnummer",
              english ? "Not a Schulnummer: six digits" : "Keine Schulnummer: sechs Ziffern")
          .containsEntry("name", english ? "Blank" : "Leer")
          .containsEntry("own", "Kein Schlüssel: 0 1");
      messages.remove("own");
      assertThat(messages.values())
          .allSatisfy(
              each ->
                  assertThat(each)
                      .doesNotContain("{")
                      .matches(english ? "(Not|Blank|Char).*" : "(Kein|Leer|Unzul).*"));
    }
  }

  private static HibernateValidatorConfiguration configuration(Supplier<Locale> caller) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .clockProvider(() -> ProviderVersion.CLOCK)
        .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
        .localeResolver(context -> caller.get());
  }

  private static List<ConstraintViolation<Network>> violations(Locale caller, Network network) {
    try (ValidatorFactory factory = configuration(() -> caller).buildValidatorFactory()) {
      return ofRules(factory.getValidator(), network);
    }
  }

  private static List<ConstraintViolation<Network>> ofRules(Validator validator, Network network) {
    List<ConstraintViolation<Network>> violations = ProviderVersion.ofRules(validator, network);
    assertThat(violations).isNotEmpty();
    return violations;
  }

  private static String message(ConstraintViolation<?> violation, Locale locale) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return hibernate.getDynamicPayload(Finding.class).getMessage(locale);
  }
}
