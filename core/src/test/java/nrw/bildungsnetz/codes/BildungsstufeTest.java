package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BildungsstufeTest {

  @ParameterizedTest
  @EnumSource
  void noStageLeadsBack(Bildungsstufe stage) {
    assertThat(stage.getNextStages())
        .allSatisfy(next -> assertThat(next).isGreaterThanOrEqualTo(stage));
  }

  @ParameterizedTest
  @EnumSource(names = "LEBENSBEGLEITENDES_LERNEN", mode = EnumSource.Mode.EXCLUDE)
  void everyOtherStageLeadsOn(Bildungsstufe stage) {
    assertThat(stage.getNextStages()).isNotEmpty();
  }

  @Test
  void lifelongLearningIsTheLast() {
    assertThat(Bildungsstufe.LEBENSBEGLEITENDES_LERNEN.getNextStages()).isEmpty();
  }

  @Test
  void gesamtschuleAndSchoolsOfClassTenLeadToSeveralStages() {
    assertThat(Bildungsstufe.SEKUNDARSTUFE_I.getNextStages())
        .contains(
            Bildungsstufe.SEKUNDARSTUFE_I,
            Bildungsstufe.SEKUNDARSTUFE_II,
            Bildungsstufe.BERUFSAUSBILDUNG)
        .doesNotContain(Bildungsstufe.STUDIUM);
  }
}
