package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {

  @Test
  void uebergangsempfehlungenNameOneSchulformOrTwoOrNone() {
    assertThat(CodeLists.uebergangsempfehlungen().getEntries())
        .extracting(Uebergangsempfehlung::getKey)
        .allMatch(key -> key.matches("(04|10|20)(XX|10|20)|\\*{4}"))
        .contains("****", "1020");
  }

  @Test
  void uebergangsempfehlungenAreMadeOfSchulformen() {
    assertThat(CodeLists.uebergangsempfehlungen().getEntries())
        .filteredOn(each -> !each.getKey().equals("****"))
        .allSatisfy(
            each ->
                assertThat(CodeLists.schulformen().find(each.getKey().substring(0, 2)))
                    .map(Schulform::getKuerzel)
                    .contains(each.getKuerzel().replaceAll("/.*", "")));
  }

  @Test
  void nachhaltigkeitszieleAreNumberedInOrder() {
    assertThat(CodeLists.nachhaltigkeitsziele().getEntries())
        .extracting(Nachhaltigkeitsziel::getKey)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "4, Hochwertige Bildung",
    "12, Nachhaltige/r Konsum und Produktion",
    "17, Partnerschaften zur Erreichung der Ziele"
  })
  void nachhaltigkeitszieleHaveTheirGermanNames(String key, String name) {
    assertThat(CodeLists.nachhaltigkeitsziele().find(key))
        .map(Nachhaltigkeitsziel::getName)
        .contains(name);
  }

  @Test
  void themenHaveShortLowerCaseIds() {
    assertThat(CodeLists.handlungsfeldThemen().getEntries())
        .extracting(HandlungsfeldThema::getKey)
        .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*") && key.length() <= 30)
        .contains(
            "uebergang-schule-beruf",
            "uebergang-kita-grundschule",
            "uebergaenge",
            "inklusion",
            "bne-demokratie");
  }
}
