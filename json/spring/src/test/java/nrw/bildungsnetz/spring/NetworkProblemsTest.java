package nrw.bildungsnetz.spring;

import static nrw.bildungsnetz.spring.SampleApplication.runner;
import static nrw.bildungsnetz.spring.SampleDocuments.BROKEN;
import static nrw.bildungsnetz.spring.SampleDocuments.SOUND;
import static nrw.bildungsnetz.spring.SampleDocuments.UNREADABLE;
import static nrw.bildungsnetz.spring.SampleDocuments.list;
import static nrw.bildungsnetz.spring.SampleDocuments.register;
import static nrw.bildungsnetz.spring.SampleDocuments.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.util.Locale;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What an application answers to documents that are sent to it. */
@ExtendWith(OutputCaptureExtension.class)
class NetworkProblemsTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  private static Answer send(String path, String body) {
    return SampleApplication.send(runner(), path, body);
  }

  @Test
  void aSoundNetworkIsTaken() {
    assertThat(send("/network", SOUND))
        .extracting(Answer::status, Answer::body)
        .contains(200, "olpe");
  }

  @Test
  void aNetwork() {
    assertThat(send("/network", BROKEN).findings(422)).contains("N03 /regierungsbezirk");
    assertThat(send("/network", UNREADABLE).findings(400)).contains("J06 /state", "F05 /ags");
  }

  @Test
  void allFindingsNotOnlyErrors() {
    Answer answer = send("/network", BROKEN);

    assertThat(answer.json().get("findings"))
        .extracting(each -> each.get("severity").asText())
        .contains("ERROR", "WARNING");
    assertThat(answer.json().get("detail").asText()).startsWith("1 Fehler, ");
    assertThat(answer.json().has("truncated")).isFalse();
  }

  @Test
  void aRegister() {
    assertThat(send("/register", register(SOUND.replace("olpe", "o"), BROKEN)).findings(422))
        .contains("N03 /networks/1/regierungsbezirk", "N22 /networks/1/ags");
    assertThat(send("/register", register(UNREADABLE)).findings(400))
        .contains("J06 /networks/0/state");
  }

  @Test
  void aPropertyOfADto() {
    assertThat(send("/submission", submission("T", BROKEN)).findings(422))
        .contains("N03 /network/regierungsbezirk");
    assertThat(send("/submission", submission("T", UNREADABLE)).findings(400))
        .contains("J06 /network/state", "F05 /network/ags");
  }

  @Test
  void whatIsWrongBesidesTheNetworkIsToldToo() {
    Answer answer = send("/submission", submission("", BROKEN));

    assertThat(answer.findings(422)).contains("N03 /network/regierungsbezirk");
    assertThat(answer.others(422)).hasSize(1).allMatch(each -> each.endsWith(" /title"));
  }

  @Test
  void aList() {
    assertThat(send("/list", list(SOUND, BROKEN)).findings(422))
        .contains("N03 /1/regierungsbezirk")
        .noneMatch(each -> each.contains(" /0"));
    assertThat(send("/list", list(SOUND, UNREADABLE)).findings(400)).contains("J06 /1/state");
  }

  @Test
  void anOptionalAndTheListsOfAMap() {
    String body = "{\"byOffice\": {\"a/b\": " + list(SOUND, BROKEN) + "}, \"own\": " + BROKEN + "}";

    assertThat(send("/submissions", body).findings(422))
        .contains("N03 /byOffice/a~1b/1/regierungsbezirk", "N03 /own/regierungsbezirk");
  }

  @Test
  void inTheLanguageOfTheCaller() {
    assertThat(SampleApplication.send(runner(), "/network", UNREADABLE, "en").messages())
        .contains("There is no property \"state\" here.");
    assertThat(
            SampleApplication.send(runner(), "/network", BROKEN, "en")
                .json()
                .get("detail")
                .asText())
        .startsWith("1 error, ");
    assertThat(
            SampleApplication.send(runner(), "/network", BROKEN, "fr")
                .json()
                .get("detail")
                .asText())
        .startsWith("1 Fehler, ");
  }

  @Test
  void inGermanWhereNobodySaysTheLanguage() {
    Locale.setDefault(Locale.ENGLISH);
    WebApplicationContextRunner english = runner().withPropertyValues("spring.web.locale=en");

    assertThat(
            SampleApplication.send(runner(), "/network", BROKEN, "").json().get("detail").asText())
        .startsWith("1 Fehler, ");
    assertThat(
            SampleApplication.send(english, "/network", BROKEN, "").json().get("detail").asText())
        .startsWith("1 error, ");
  }

  @Test
  void alsoWhereSpringMakesProblemDetailsOfItsOwn() {
    WebApplicationContextRunner application =
        runner().withPropertyValues("spring.mvc.problemdetails.enabled=true");

    assertThat(SampleApplication.send(application, "/network", BROKEN, "de").findings(422))
        .contains("N03 /regierungsbezirk");
    assertThat(SampleApplication.send(application, "/list", list(UNREADABLE), "de").findings(400))
        .contains("J06 /0/state");
  }

  @Test
  void whatIsNotAboutNetworksIsLeftToOthers() {
    assertThat(send("/titled", "{\"title\": \"\"}").status()).isEqualTo(400);
    assertThat(send("/titled", "{\"title\": \"\"}").body()).doesNotContain("findings");
    assertThat(send("/titled", "{").body()).doesNotContain("findings");
  }

  @RestControllerAdvice
  static class OwnAdvice {

    @ExceptionHandler
    String invalid(MethodArgumentNotValidException exception) {
      return "own";
    }
  }

  @Test
  void anApplicationCanAnswerByItself() {
    WebApplicationContextRunner application =
        runner()
            .withUserConfiguration(OwnAdvice.class)
            .withPropertyValues("bildungsnetz.problems.enabled=false");

    assertThat(SampleApplication.send(application, "/network", BROKEN, "de").body())
        .isEqualTo("own");
    assertThat(
            SampleApplication.send(
                    runner().withUserConfiguration(OwnAdvice.class), "/network", BROKEN, "de")
                .findings(422))
        .isNotEmpty();
  }

  @Test
  void noValueIsInAnAnswerOrTheLog(CapturedOutput output) {
    String tooLong = SOUND.replace("Geheimnis", "Geheimnis".repeat(100));
    for (String document : new String[] {BROKEN, UNREADABLE, tooLong}) {
      assertThat(send("/network", document).body()).contains("findings").doesNotContain("Geheim");
      assertThat(send("/list", list(document)).body())
          .contains("findings")
          .doesNotContain("Geheim");
      assertThat(send("/submission", submission("", document)).body())
          .contains("findings")
          .doesNotContain("Geheim");
    }
    assertThat(output).doesNotContain("Geheimnis");
  }

  @Validated
  static class Service {

    void take(@Valid Network network) {}

    @Valid
    Network give() {
      return broken();
    }
  }

  private static Network broken() {
    return Network.builder()
        .id("olpe")
        .name("Olpe")
        .ags("05966")
        .regierungsbezirk(Regierungsbezirk.MUENSTER)
        .build();
  }

  /** A service that gives a broken network is a fault of the application. */
  @Test
  void argumentsOfAServiceAreAnsweredAndItsResultsAreNot() {
    new ApplicationContextRunner()
        .withUserConfiguration(Service.class)
        .withConfiguration(
            AutoConfigurations.of(
                ValidationAutoConfiguration.class, NetworkRulesAutoConfiguration.class))
        .run(
            context -> {
              NetworkProblems problems =
                  new NetworkProblems(context.getBean(NetworkValidator.class));
              Service service = context.getBean(Service.class);
              Throwable taken =
                  catchThrowableOfType(
                      ConstraintViolationException.class, () -> service.take(broken()));
              Throwable given =
                  catchThrowableOfType(ConstraintViolationException.class, service::give);

              assertThat(problems.of(taken, Locale.GERMAN).map(ProblemDetail::getStatus))
                  .contains(422);
              assertThat(problems.of(given, Locale.GERMAN)).isEmpty();
              assertThat(problems.of(new IllegalStateException(), Locale.GERMAN)).isEmpty();
            });
  }
}
