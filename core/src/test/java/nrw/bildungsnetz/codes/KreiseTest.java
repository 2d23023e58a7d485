package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KreiseTest {

  private static final Collection<Kreis> KREISE = CodeLists.kreise().getEntries();

  @Test
  void noNameStandsTwice() {
    assertThat(KREISE).extracting(Kreis::getName).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"KREISFREIE_STADT, 22", "KREIS, 30", "STAEDTEREGION, 1"})
  void countsByKind(KreisKind kind, int count) {
    assertThat(KREISE).filteredOn(kreis -> kreis.getKind() == kind).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"DUESSELDORF, 15", "KOELN, 11", "MUENSTER, 8", "DETMOLD, 7", "ARNSBERG, 12"})
  void countsByRegierungsbezirk(Regierungsbezirk bezirk, int count) {
    assertThat(KREISE).filteredOn(kreis -> kreis.getRegierungsbezirk() == bezirk).hasSize(count);
  }

  @Test
  void everyKeyIsWellFormed() {
    assertThat(KREISE).allMatch(kreis -> AgsKeyValidator.isWellFormed(kreis.getKey(), 5));
  }

  @Test
  void digitsFourAndFiveTellTheKreisfreieStadt() {
    assertThat(KREISE)
        .allSatisfy(
            kreis ->
                assertThat(kreis.getKind() == KreisKind.KREISFREIE_STADT)
                    .isEqualTo(Integer.parseInt(kreis.getKey().substring(3)) <= 24));
  }

  @ParameterizedTest
  @CsvSource({
    "05913, Dortmund, KREISFREIE_STADT, ARNSBERG",
    "05334, StädteRegion Aachen, STAEDTEREGION, KOELN",
    "05162, Rhein-Kreis Neuss, KREIS, DUESSELDORF",
    "05515, Münster, KREISFREIE_STADT, MUENSTER",
    "05758, Kreis Herford, KREIS, DETMOLD"
  })
  void findsByKey(String ags, String name, KreisKind kind, Regierungsbezirk bezirk) {
    Kreis expected = Kreis.builder().key(ags).name(name).kind(kind).build();
    assertThat(CodeLists.kreise().find(ags)).contains(expected);
    assertThat(expected.getRegierungsbezirk()).isEqualTo(bezirk);
    assertThat(expected.getAgs()).isEqualTo(Ags.parse(ags));
  }

  @ParameterizedTest
  @CsvSource({"05313", "5913", "05913000", "''"})
  void findsNothingByOtherKeys(String ags) {
    assertThat(CodeLists.kreise().find(ags)).isEmpty();
  }
}
