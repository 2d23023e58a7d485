package nrw.bildungsnetz.model;

import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.SIGNING;
import static nrw.bildungsnetz.model.AgreementEventKind.START;
import static nrw.bildungsnetz.model.AgreementType.KOOPERATIONSVERTRAG;
import static nrw.bildungsnetz.model.AgreementType.ZIELVEREINBARUNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementsInForceTest {

  private static final Agreement FIRST =
      agreement("kv-2009", KOOPERATIONSVERTRAG, on(START, "2009-08-01"), on(EXPIRY, "2019-07-31"));

  /** Amends the first agreement while that is still in force. */
  private static final Agreement AMENDMENT =
      agreement("kv-2014", KOOPERATIONSVERTRAG, on(START, "2014-08-01"), on(EXPIRY, "2019-07-31"))
          .with(copy -> copy.amends("kv-2009"));

  private static final Agreement SECOND_AMENDMENT =
      agreement("kv-2017", KOOPERATIONSVERTRAG, on(START, "2017-02-01"), on(EXPIRY, "2018-01-31"))
          .with(copy -> copy.amends("kv-2014"));

  private static final Agreement GOALS =
      agreement("zv-2012", ZIELVEREINBARUNG, on(SIGNING, "2012-03-05"), on(EXPIRY, "2014-12-31"));

  private static final Agreement SILENT = agreement("kv-ohne-daten", KOOPERATIONSVERTRAG);

  @Test
  void nothingIsInForceWithoutAgreements() {
    assertThat(network().agreementsInForceOn(day("2015-01-01"))).isEmpty();
    assertThat(network().kooperationsvertragOn(day("2015-01-01"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2009-07-31, ''",
    "2009-08-01, kv-2009",
    "2012-03-04, kv-2009",
    "2012-03-05, zv-2012 kv-2009",
    "2014-07-31, zv-2012 kv-2009",
    "2014-08-01, kv-2014 zv-2012 kv-2009",
    "2014-12-31, kv-2014 zv-2012 kv-2009",
    "2015-01-01, kv-2014 kv-2009",
    "2019-07-31, kv-2014 kv-2009",
    "2019-08-01, ''"
  })
  void agreementsOfAnyTypeStandInTheOrderOfTheNetwork(LocalDate date, String ids) {
    Network network = network(AMENDMENT, GOALS, SILENT, FIRST);
    assertThat(
            String.join(
                " ", network.agreementsInForceOn(date).stream().map(Agreement::getId).toList()))
        .isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-07-31,",
    "2009-08-01, kv-2009",
    "2014-07-31, kv-2009",
    "2014-08-01, kv-2014",
    "2017-01-31, kv-2014",
    "2017-02-01, kv-2017",
    "2018-01-31, kv-2017",
    "2018-02-01, kv-2014",
    "2019-07-31, kv-2014",
    "2019-08-01,"
  })
  void ofContractsThatAmendOneAnotherTheLatestHolds(LocalDate date, @Nullable String id) {
    assertThat(contractOn(date, FIRST, AMENDMENT, SECOND_AMENDMENT, GOALS))
        .isEqualTo(Optional.ofNullable(id));
    assertThat(contractOn(date, GOALS, SECOND_AMENDMENT, AMENDMENT, FIRST))
        .isEqualTo(Optional.ofNullable(id));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-08-01, kv-2009",
    "2014-12-31, kv-2009",
    "2015-12-30, kv-2009",
    "2015-12-31, kv-2015",
    "2016-01-01, kv-2015"
  })
  void amendmentKnownByItsYearHoldsOnceTheYearIsOver(LocalDate date, String id) {
    Agreement amendment =
        agreement(
            "kv-2015",
            KOOPERATIONSVERTRAG,
            AgreementEvent.builder().kind(START).year(2015).build());
    assertThat(contractOn(date, amendment, FIRST)).contains(id);
  }

  @Test
  void contractOfUnknownStateIsNotSurelyInForce() {
    assertThat(contractOn(day("2015-01-01"), SILENT)).isEmpty();
    assertThat(contractOn(day("2010-01-01"), SILENT, FIRST)).contains("kv-2009");
  }

  @Test
  void otherAgreementsAreNoKooperationsvertrag() {
    assertThat(contractOn(day("2012-03-05"), GOALS)).isEmpty();
  }

  @Test
  void suspendedContractIsNotInForce() {
    Agreement suspended =
        FIRST.with(copy -> copy.addEvent(on(AgreementEventKind.SUSPENSION, "2011-12-31")));
    assertThat(contractOn(day("2011-12-31"), suspended)).contains("kv-2009");
    assertThat(contractOn(day("2012-01-01"), suspended)).isEmpty();
    assertThat(network(suspended).agreementsInForceOn(day("2012-01-01"))).isEmpty();
  }

  private static Optional<String> contractOn(LocalDate date, Agreement... agreements) {
    return network(agreements).kooperationsvertragOn(date).map(Agreement::getId);
  }

  private static Network network(Agreement... agreements) {
    return Network.builder()
        .id("euskirchen")
        .name("Bildungsnetzwerk")
        .ags("05366")
        .addAgreements(agreements)
        .build();
  }

  private static Agreement agreement(String id, AgreementType type, AgreementEvent... events) {
    return Agreement.builder().id(id).type(type).addEvents(events).build();
  }

  private static AgreementEvent on(AgreementEventKind kind, String date) {
    return AgreementEvent.builder().kind(kind).date(day(date)).build();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
