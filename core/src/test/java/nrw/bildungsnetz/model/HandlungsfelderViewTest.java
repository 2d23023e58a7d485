package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlungsfelderViewTest {

  private static final Period OLD_LIST =
      Period.builder().attestedUntil(LocalDate.of(2018, 9, 14)).build();
  private static final Period NEW_LIST =
      Period.builder().notBefore(LocalDate.of(2018, 9, 15)).build();

  /**
   * Dortmund: one list that is attested until 14 September 2018, and one that cannot be older than
   * the day after; the Beratungsstelle is in both.
   */
  private static final Network DORTMUND =
      network(
          field("uebergangsmanagement", NEW_LIST),
          field("schulpsychologie-alt", OLD_LIST)
              .with(copy -> copy.name("Schulpsychologische Beratungsstelle")),
          field("familien", OLD_LIST),
          field("schulpsychologie", NEW_LIST)
              .with(copy -> copy.name("Schulpsychologische Beratungsstelle")));

  @ParameterizedTest
  @CsvSource({
    "2010-01-01, schulpsychologie-alt familien",
    "2018-09-13, schulpsychologie-alt familien",
    "2018-09-14, schulpsychologie-alt familien",
    "2018-09-15, uebergangsmanagement schulpsychologie",
    "2018-09-16, uebergangsmanagement schulpsychologie",
    "2030-01-01, uebergangsmanagement schulpsychologie"
  })
  void oneListFollowsTheOther(LocalDate date, String ids) {
    assertThat(ids(DORTMUND, date)).isEqualTo(ids);
    assertThat(DORTMUND.handlungsfelderOn(date))
        .filteredOn(field -> field.getName().equals("Schulpsychologische Beratungsstelle"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2018-09-14", "2018-09-15", "2018-09-16"})
  void fieldWithoutPeriodIsInEveryList(LocalDate date) {
    Network network = network(Handlungsfeld.builder().id("immer").name("Ganztag").build());
    assertThat(ids(network, date)).isEqualTo("immer");
  }

  @ParameterizedTest
  @CsvSource({
    "2010-07-31, false",
    "2010-08-01, true",
    "2010-08-02, true",
    "2014-12-30, true",
    "2014-12-31, true",
    "2015-01-01, false"
  })
  void bothEndsBelongToThePeriod(LocalDate date, boolean active) {
    Handlungsfeld field =
        field("mint", Period.builder().start(LocalDate.of(2010, 8, 1)).endYear(2014).build());
    assertThat(field.isActiveOn(date)).isEqualTo(active);
    assertThat(network(field).handlungsfelderOn(date).contains(field)).isEqualTo(active);
  }

  @Test
  void networkWithoutFieldsHasNoneActive() {
    assertThat(network().handlungsfelderOn(LocalDate.of(2020, 1, 1))).isEmpty();
  }

  private static String ids(Network network, LocalDate date) {
    List<String> ids = network.handlungsfelderOn(date).stream().map(Handlungsfeld::getId).toList();
    return String.join(" ", ids);
  }

  private static Handlungsfeld field(String id, Period period) {
    return Handlungsfeld.builder().id(id).name(id).period(period).build();
  }

  private static Network network(Handlungsfeld... fields) {
    return Network.builder()
        .id("dortmund")
        .name("Bildungsnetzwerk")
        .ags("05913")
        .addHandlungsfelder(fields)
        .build();
  }
}
