package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KreiseTest {

  @Test
  void thereAre53() {
    assertThat(Kreise.bundled().all()).hasSize(53);
    assertThat(Kreise.bundled().all()).extracting(Kreis::getAgs).doesNotHaveDuplicates();
    assertThat(Kreise.bundled().all()).extracting(Kreis::getName).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"KREISFREIE_STADT, 22", "KREIS, 30", "STAEDTEREGION, 1"})
  void countsByKind(KreisKind kind, int count) {
    assertThat(Kreise.bundled().all()).filteredOn(k -> k.getKind() == kind).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"DUESSELDORF, 15", "KOELN, 11", "MUENSTER, 8", "DETMOLD, 7", "ARNSBERG, 12"})
  void countsByRegierungsbezirk(Regierungsbezirk bezirk, int count) {
    assertThat(Kreise.bundled().all())
        .filteredOn(kreis -> kreis.getRegierungsbezirk() == bezirk)
        .hasSize(count);
  }

  /** The list names the Regierungsbezirk in words; the library derives it from the key. */
  @Test
  void thirdDigitAgreesWithTheList() throws IOException {
    String[] lines = resource("kreise.csv").split("\n", -1);
    assertThat(lines[0]).isEqualTo("ags5,name,art,regierungsbezirk");
    for (Kreis kreis : Kreise.bundled().all()) {
      assertThat(lines)
          .anyMatch(
              line ->
                  line.startsWith(kreis.getAgs() + "," + kreis.getName() + ",")
                      && line.endsWith("," + kreis.getRegierungsbezirk().getDisplayName()));
    }
  }

  @Test
  void everyKeyIsWellFormed() {
    assertThat(Kreise.bundled().all())
        .allMatch(kreis -> AgsKeyValidator.isWellFormed(kreis.getAgs(), 5));
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
    Kreis expected =
        Kreis.builder().ags(ags).name(name).kind(kind).regierungsbezirk(bezirk).build();
    assertThat(Kreise.bundled().find(ags)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"05313", "5913", "05913000", "''"})
  void findsNothingByOtherKeys(String ags) {
    assertThat(Kreise.bundled().find(ags)).isEmpty();
  }

  @Test
  void licenceStandsBesideTheList() throws IOException {
    assertThat(resource("LICENSE-SVWS.txt")).contains("BSD 3-Clause", "Copyright");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Kreise.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
