package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Warnings;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NetworksTest {

  /** A wrong Regierungsbezirk, a reference to nothing and a malformed id. */
  private static final Network BROKEN =
      Network.builder()
          .id("olpe")
          .name("Bildungsnetzwerk Kreis Olpe")
          .ags("05966")
          .regierungsbezirk(Regierungsbezirk.MUENSTER)
          .addMembership(Membership.builder().id("m 1").committee("nowhere").build())
          .build();

  @Inject Validator validator;
  @Inject Networks networks;

  @Test
  void findsWhatTheLibraryFinds() {
    Report report = NetworkValidator.create().validate(BROKEN);

    assertThat(report.getCounts().of(Severity.ERROR)).isEqualTo(3);
    assertThat(validator.validate(BROKEN)).hasSize(3);
    assertThat(validator.validate(BROKEN, Warnings.class))
        .hasSize((int) report.getCounts().of(Severity.WARNING));
  }

  @Test
  void saysItInTheLanguageThatIsConfigured() {
    List<String> messages =
        NetworkValidator.create().validate(BROKEN).getFindings().stream()
            .filter(finding -> finding.getRule().getId().equals("N03"))
            .map((Finding finding) -> finding.getMessage(Locale.GERMAN))
            .toList();

    assertThat(messages).hasSize(1);
    assertThat(validator.validate(BROKEN))
        .extracting(ConstraintViolation::getMessage)
        .containsAll(messages);
  }

  @Test
  void refusesABrokenNetworkAsParameter() {
    assertThat(refused(() -> networks.take(BROKEN))).hasSize(3);
  }

  @Test
  void refusesARegisterWithABrokenNetwork() {
    NetworkRegister register =
        NetworkRegister.builder().id("register").name("Register").addNetwork(BROKEN).build();

    assertThat(refused(() -> networks.takeAll(register))).hasSize(3);
  }

  @Test
  void takesASoundNetwork() {
    Network sound = Network.builder().id("olpe").name("Olpe").ags("05966").build();

    assertThat(networks.take(sound)).isEqualTo("olpe");
  }

  private static Set<ConstraintViolation<?>> refused(Runnable call) {
    return catchThrowableOfType(ConstraintViolationException.class, call::run)
        .getConstraintViolations();
  }
}
