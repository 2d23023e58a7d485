package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchulformenTest {

  private static final CodeList<Schulform> SCHULFORMEN = CodeLists.schulformen();

  @Test
  void everyKeyIsWellFormed() {
    assertThat(SCHULFORMEN.getEntries())
        .allMatch(each -> SchulformKeyValidator.isWellFormed(each.getKey()));
  }

  @ParameterizedTest
  @CsvSource({
    "20, GY, Gymnasium",
    "02, G, Grundschule",
    "16, GM, Gemeinschaftsschule",
    "83, KS, Klinikschule"
  })
  void findsByKey(String key, String kuerzel, String name) {
    assertThat(SCHULFORMEN.find(key)).map(Schulform::getKuerzel).contains(kuerzel);
    assertThat(SCHULFORMEN.find(key)).map(Schulform::getName).contains(name);
  }

  @Test
  void fiveHaveAGymnasialeOberstufe() {
    assertThat(SCHULFORMEN.getEntries())
        .filteredOn(Schulform::hasGymnasialeOberstufe)
        .extracting(Schulform::getKuerzel)
        .containsExactlyInAnyOrder("FW", "GE", "GY", "SG", "WF");
  }

  @Test
  void primaryAndLaterStartersHaveNoSekundarstufeI() {
    assertThat(SCHULFORMEN.getEntries())
        .filteredOn(schulform -> !schulform.hasSekundarstufeI())
        .extracting(Schulform::getKey)
        .containsExactly("02", "25", "30", "88");
  }

  @Test
  void theGemeinschaftsschuleEndedWithTheSchoolYear2022() {
    Schulform gemeinschaftsschule = SCHULFORMEN.find("16").orElseThrow();
    LocalDate lastDay = LocalDate.of(2023, 7, 31);
    assertThat(gemeinschaftsschule.getFirstSchuljahr()).isEmpty();
    assertThat(gemeinschaftsschule.getLastSchuljahr()).contains(Schuljahr.of(2022));
    assertThat(gemeinschaftsschule.isValidOn(lastDay)).isTrue();
    assertThat(gemeinschaftsschule.isValidOn(lastDay.plusDays(1))).isFalse();
    assertThat(SCHULFORMEN.validOn(lastDay)).hasSize(19).contains(gemeinschaftsschule);
    assertThat(SCHULFORMEN.validOn(lastDay.plusDays(1)))
        .hasSize(18)
        .doesNotContain(gemeinschaftsschule);
  }

  @Test
  void validityBeginsAndEndsWithItsSchoolYears() {
    Schulform trial =
        Schulform.builder()
            .key("99")
            .name("Versuch")
            .kuerzel("VS")
            .hasGymnasialeOberstufe(false)
            .hasSekundarstufeI(true)
            .firstSchuljahr(Schuljahr.of(2020))
            .lastSchuljahr(Schuljahr.of(2021))
            .build();
    assertThat(trial.isValidOn(LocalDate.of(2020, 7, 31))).isFalse();
    assertThat(trial.isValidOn(LocalDate.of(2020, 8, 1))).isTrue();
    assertThat(trial.isValidOn(LocalDate.of(2022, 7, 31))).isTrue();
    assertThat(trial.isValidOn(LocalDate.of(2022, 8, 1))).isFalse();
  }

  @Test
  void openValidityHoldsOnAnyDay() {
    Schulform gymnasium = SCHULFORMEN.find("20").orElseThrow();
    assertThat(gymnasium.isValidOn(LocalDate.MIN)).isTrue();
    assertThat(gymnasium.isValidOn(LocalDate.MAX)).isTrue();
  }
}
