package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GemeindenTest {

  private static final Collection<Gemeinde> GEMEINDEN = CodeLists.gemeinden().getEntries();

  @Test
  void everyKeyIsWellFormed() {
    assertThat(GEMEINDEN).allMatch(each -> AgsKeyValidator.isWellFormed(each.getKey(), 8));
  }

  @Test
  void theirKreiseAreTheKreise() {
    assertThat(GEMEINDEN.stream().map(Gemeinde::getKreisKey).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            CodeLists.kreise().getEntries().stream().map(Kreis::getKey).toList());
  }

  @Test
  void eachLiesInTheRegierungsbezirkOfItsKreis() {
    assertThat(GEMEINDEN)
        .allSatisfy(
            each ->
                assertThat(CodeLists.kreise().find(each.getKreisKey()))
                    .map(Kreis::getRegierungsbezirk)
                    .contains(each.getRegierungsbezirk()));
  }

  @Test
  void kreisfreieStaedteHaveTheNumberZeroAndTheirNameTwice() {
    assertThat(GEMEINDEN).filteredOn(each -> each.getKey().endsWith("000")).hasSize(22);
    assertThat(CodeLists.kreise().getEntries())
        .filteredOn(kreis -> kreis.getKind() == KreisKind.KREISFREIE_STADT)
        .allSatisfy(
            kreis ->
                assertThat(CodeLists.gemeinden().find(kreis.getKey() + "000"))
                    .map(Gemeinde::getName)
                    .contains(kreis.getName()));
  }

  @ParameterizedTest
  @CsvSource({
    "05962004, Altena, 05962, ARNSBERG",
    "05334002, Aachen, 05334, KOELN",
    "05170052, Xanten, 05170, DUESSELDORF",
    "05913000, Dortmund, 05913, ARNSBERG"
  })
  void findsByKey(String key, String name, String kreis, Regierungsbezirk bezirk) {
    Gemeinde gemeinde = CodeLists.gemeinden().find(key).orElseThrow();
    assertThat(gemeinde.getName()).isEqualTo(name);
    assertThat(gemeinde.getKreisKey()).isEqualTo(kreis);
    assertThat(gemeinde.getRegierungsbezirk()).isEqualTo(bezirk);
    assertThat(gemeinde.getAgs()).isEqualTo(Ags.parse(key));
  }
}
