package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages suggest was meant. */
class SuggestionsTest {

  @Test
  void anUnknownPropertyIsReportedWithTheNearestKnownOne() {
    Finding finding = finding("\"comittees\": []");

    assertThat(finding.getMessage(Locale.GERMAN))
        .isEqualTo(
            "Die Eigenschaft „comittees“ gibt es hier nicht. Gemeint ist vielleicht „committees“.");
    assertThat(finding.getMessage(Locale.ENGLISH))
        .isEqualTo("There is no property \"comittees\" here. Perhaps \"committees\" is meant.");
  }

  @Test
  void anUnknownPropertyLikeNoOtherIsReportedWithoutSuggestion() {
    assertThat(finding("\"budget\": []").getMessage(Locale.GERMAN))
        .isEqualTo("Die Eigenschaft „budget“ gibt es hier nicht.");
  }

  @Test
  void anUnknownCodeIsReportedWithTheNearestKnownOneAndAllThereAre() {
    Finding finding = finding("\"kreisKind\": \"Kreis\"");

    assertThat(finding.getMessage(Locale.GERMAN))
        .isEqualTo("Den Code „Kreis“ gibt es hier nicht. Gemeint ist vielleicht „KREIS“.");
    assertThat(finding.getRemedy(Locale.GERMAN))
        .isEqualTo("Wählen Sie einen Code aus der Liste: KREISFREIE_STADT, KREIS, STAEDTEREGION.");
  }

  @Test
  void anUnknownCodeLikeNoOtherIsReportedWithoutSuggestion() {
    assertThat(finding("\"kreisKind\": \"Land\"").getMessage(Locale.ENGLISH))
        .isEqualTo("There is no code \"Land\" here.");
  }

  @Test
  void anAgsWithoutItsZeroIsReportedWithTheOneThatWasProbablyMeant() {
    Finding finding = ags("\"5913\"");

    assertThat(finding.getRule().getId()).isEqualTo("F05");
    assertThat(finding.getMessage(Locale.GERMAN)).endsWith("057 oder 059. Gemeint ist wohl 05913.");
    assertThat(finding.getMessage(Locale.ENGLISH)).endsWith("057 or 059. Probably 05913 is meant.");
    assertThat(finding.getArguments()).containsEntry("repaired", "05913");
  }

  @Test
  void anAgsThatCannotBeRepairedIsReportedWithoutSuggestion() {
    assertThat(ags("\"5999\"").getArguments()).doesNotContainKey("repaired");
    assertThat(ags("\"05999000\"").getArguments()).doesNotContainKey("repaired");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5913", "5913000", "5913.0", "5.913e3", "59130000000"})
  void anAgsThatIsANumberIsOfTheWrongKindAndTheTextIsNamed(String number) {
    Finding finding = ags(number);

    assertThat(finding.getRule()).isEqualTo(ReadingRules.WRONG_KIND);
    assertThat(finding.getMessage(Locale.GERMAN))
        .endsWith(" Gemeint ist wohl der Text \"05913\", in Anführungszeichen.");
    assertThat(finding.getMessage(Locale.ENGLISH))
        .endsWith(" Probably the text \"05913\" is meant, in quotation marks.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-5913", "5999", "1e999999999"})
  void aNumberThatIsNoKeyIsOfTheWrongKindAndNothingMore(String number) {
    assertThat(ags(number).getArguments()).containsOnlyKeys("expected", "found");
  }

  @Test
  void otherKeysThatAreNumbersAreNamedToo() {
    assertThat(organisation("\"schulnummer\": 170001").getArguments())
        .containsEntry("repaired", "170001");
    assertThat(organisation("\"schulform\": 2").getArguments()).containsEntry("repaired", "02");
    assertThat(organisation("\"description\": 20").getArguments()).doesNotContainKey("repaired");
  }

  private static Finding organisation(String property) {
    return finding(
        "\"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"kind\": \"SCHULE\", %s}]"
            .formatted(property));
  }

  /** The first finding on the AGS of a network. */
  private static Finding ags(String ags) {
    return Documents.READER
        .read(Documents.PLANNED.replace("\"05913\"", ags))
        .getReport()
        .getFindings()
        .stream()
        .filter(finding -> finding.getPath().toJsonPointer().equals("/ags"))
        .findFirst()
        .orElseThrow();
  }

  private static Finding finding(String property) {
    return Documents.READER.read(Documents.planned(property)).getReport().getFindings().get(0);
  }
}
