package nrw.bildungsnetz.validation.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Side;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which day a network is judged when a validation provider asks. */
class ProviderDayTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restoreTheZone() {
    TimeZone.setDefault(before);
  }

  /** Of the two zones, at any time one has another day than Nordrhein-Westfalen, or both have. */
  @ParameterizedTest
  @ValueSource(strings = {"Etc/GMT+12", "Etc/GMT-14", "UTC"})
  void byDefaultTheDayIsThatOfTheLandWhateverTheZoneOfTheMachine(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    ClockProvider byDefault = Validation.byDefaultProvider().configure().getDefaultClockProvider();
    LocalDate earlier = LocalDate.now(BERLIN);
    LocalDate day = ProviderDay.today(byDefault);

    assertThat(day).isBetween(earlier, LocalDate.now(BERLIN));
  }

  @Test
  void aClockOfTheApplicationCountsWithItsZone() {
    Instant halfPastMidnight = Instant.parse("2026-07-31T22:30:00Z");

    assertThat(ProviderDay.today(() -> Clock.fixed(halfPastMidnight, ZoneOffset.UTC)))
        .isEqualTo("2026-07-31");
    assertThat(ProviderDay.today(() -> Clock.fixed(halfPastMidnight, BERLIN)))
        .isEqualTo("2026-08-01");
  }

  /** The contract ended today, by the day of a machine that is behind; in the Land, yesterday. */
  @ParameterizedTest
  @ValueSource(strings = {"Etc/GMT+12", "Etc/GMT-14"})
  void whatAProviderFindsByDefaultIsWhatTheLibraryFinds(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Validator byDefault = validator(Validation.byDefaultProvider().configure());
    for (LocalDate last : List.of(LocalDate.now(BERLIN), LocalDate.now(BERLIN).minusDays(1))) {
      Network network = withContractUntil(last);

      assertThat(byDefault.validate(network).isEmpty())
          .isEqualTo(NetworkValidator.create().validate(network).isValid());
    }
    assertThat(
            NetworkValidator.create().validate(withContractUntil(LocalDate.now(BERLIN))).isValid())
        .isTrue();
    assertThat(
            NetworkValidator.create()
                .validate(withContractUntil(LocalDate.now(BERLIN).minusDays(1)))
                .isValid())
        .isFalse();
  }

  private static Validator validator(Configuration<?> configuration) {
    return configuration
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  private static Network withContractUntil(LocalDate last) {
    return Network.builder()
        .id("olpe")
        .name("Netz")
        .ags("05966")
        .status(NetworkStatus.ACTIVE)
        .addHandlungsfeld(Handlungsfeld.builder().id("h").name("MINT").build())
        .addOrganisation(organisation("land", OrganisationKind.LAND).build())
        .addOrganisation(organisation("kreis", OrganisationKind.KREIS).ags("05966").build())
        .addAgreement(
            Agreement.builder()
                .id("k")
                .type(AgreementType.KOOPERATIONSVERTRAG)
                .addParty(AgreementParty.builder().organisation("land").side(Side.LAND).build())
                .addParty(AgreementParty.builder().organisation("kreis").side(Side.KOMMUNE).build())
                .addEvent(event(AgreementEventKind.SIGNING, LocalDate.of(2021, 7, 1)))
                .addEvent(event(AgreementEventKind.START, LocalDate.of(2021, 8, 1)))
                .addEvent(event(AgreementEventKind.EXPIRY, last))
                .build())
        .build();
  }

  private static nrw.bildungsnetz.model.OrganisationBuilder organisation(
      String id, OrganisationKind kind) {
    return Organisation.builder().id(id).name(id).kind(kind);
  }

  private static AgreementEvent event(AgreementEventKind kind, LocalDate day) {
    return AgreementEvent.builder().kind(kind).date(day).build();
  }
}
