package nrw.bildungsnetz.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.spring.BodyController.Annotated;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.annotation.Validated;

/** Names that an application has Hibernate Validator put into paths. */
class NodeNamesTest {

  private static final Network BROKEN =
      Network.builder()
          .id("olpe")
          .name("Olpe")
          .ags("05966")
          .regierungsbezirk(Regierungsbezirk.MUENSTER)
          .build();

  private static final WebApplicationContextRunner APPLICATION =
      SampleApplication.runner().withBean(Service.class);

  record Submissions(List<@Valid Annotated> list) {}

  @Validated
  static class Service {

    void take(@Valid Submissions submissions) {}
  }

  private static WebApplicationContextRunner with(PropertyNodeNameProvider names) {
    return APPLICATION.withBean(
        ValidationConfigurationCustomizer.class,
        () ->
            configuration ->
                ((HibernateValidatorConfiguration) configuration).propertyNodeNameProvider(names));
  }

  /** Where an application, or else an object without one, finds what is wrong. */
  private static List<String> pointers(WebApplicationContextRunner application, boolean mapper) {
    List<String> pointers = new ArrayList<>();
    application.run(
        context -> {
          Submissions submissions = new Submissions(List.of(new Annotated(BROKEN)));
          ConstraintViolationException invalid =
              catchThrowableOfType(
                  ConstraintViolationException.class,
                  () -> context.getBean(Service.class).take(submissions));
          NetworkProblems problems =
              mapper
                  ? context.getBean(NetworkProblems.class)
                  : new NetworkProblems(context.getBean(NetworkValidator.class));
          problems
              .of(invalid, Locale.GERMAN)
              .map(ProblemDetail::getProperties)
              .map(properties -> (List<?>) properties.get("findings"))
              .orElseThrow()
              .forEach(
                  finding -> {
                    Map<?, ?> told = (Map<?, ?>) finding;
                    pointers.add(told.get("rule") + " " + told.get("pointer"));
                  });
        });
    return pointers;
  }

  private static String jsonName(String java) {
    return java.equals("network") ? "netz" : java;
  }

  @Test
  void withoutAnyTheMapperNamesThem() {
    assertThat(pointers(APPLICATION, true)).contains("N03 /list/0/netz/regierungsbezirk");
    assertThat(pointers(APPLICATION, false)).contains("N03 /list/0/network/regierungsbezirk");
  }

  @Test
  void thoseInTheBody() {
    WebApplicationContextRunner application = with(property -> jsonName(property.getName()));

    assertThat(pointers(application, true)).contains("N03 /list/0/netz/regierungsbezirk");
    assertThat(pointers(application, false)).contains("N03 /list/0/netz/regierungsbezirk");
    assertThat(
            SampleApplication.send(
                    application.withUserConfiguration(BodyController.class),
                    "/annotated",
                    "{\"netz\": " + SampleDocuments.BROKEN + "}")
                .findings(422))
        .contains("N03 /netz/regierungsbezirk");
  }

  @Test
  void thoseThatNobodyElseKnows() {
    WebApplicationContextRunner application =
        with(property -> "das Feld „" + property.getName() + "“");

    assertThat(pointers(application, true))
        .contains("N03 /das Feld „list“/0/das Feld „network“/regierungsbezirk");
  }
}
