package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;

/** What messages suggest was meant. */
class SuggestionsTest {

  @Test
  void anUnknownPropertyIsReportedWithTheNearestKnownOne() {
    Finding finding = finding("\"comittees\": []");

    assertThat(finding.message(Locale.GERMAN))
        .isEqualTo(
            "Die Eigenschaft „comittees“ gibt es hier nicht. Gemeint ist vielleicht „committees“.");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("There is no property \"comittees\" here. Perhaps \"committees\" is meant.");
  }

  @Test
  void anUnknownPropertyLikeNoOtherIsReportedWithoutSuggestion() {
    assertThat(finding("\"budget\": []").message(Locale.GERMAN))
        .isEqualTo("Die Eigenschaft „budget“ gibt es hier nicht.");
  }

  @Test
  void anUnknownCodeIsReportedWithTheNearestKnownOneAndAllThereAre() {
    Finding finding = finding("\"kreisKind\": \"Kreis\"");

    assertThat(finding.message(Locale.GERMAN))
        .isEqualTo("Den Code „Kreis“ gibt es hier nicht. Gemeint ist vielleicht „KREIS“.");
    assertThat(finding.remedy(Locale.GERMAN))
        .isEqualTo("Wählen Sie einen Code aus der Liste: KREISFREIE_STADT, KREIS, STAEDTEREGION.");
  }

  @Test
  void anUnknownCodeLikeNoOtherIsReportedWithoutSuggestion() {
    assertThat(finding("\"kreisKind\": \"Land\"").message(Locale.ENGLISH))
        .isEqualTo("There is no code \"Land\" here.");
  }

  @Test
  void anAgsWithoutItsZeroIsReportedWithTheOneThatWasProbablyMeant() {
    Finding finding = ags("\"5913\"");

    assertThat(finding.getRule().getId()).isEqualTo("F05");
    assertThat(finding.message(Locale.GERMAN))
        .endsWith("beginnend mit 05. Gemeint ist wohl 05913: der Anfang des Schlüssels fehlt.");
    assertThat(finding.message(Locale.ENGLISH))
        .endsWith(
            "beginning with 05. Probably 05913 is meant: the beginning of the key is missing.");
    assertThat(finding.getArguments()).containsEntry("repaired", "05913");
  }

  @Test
  void anAgsThatCannotBeRepairedIsReportedWithoutSuggestion() {
    assertThat(ags("\"5999\"").getArguments()).doesNotContainKey("repaired");
    assertThat(ags("\"5913000\"").getArguments()).doesNotContainKey("repaired");
  }

  @Test
  void anAgsThatIsANumberIsOfTheWrongKindAndNothingMore() {
    Finding finding = ags("5913");

    assertThat(finding.getRule()).isEqualTo(ReadingRules.WRONG_KIND);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Expected a text here, but found a whole number.");
  }

  /** The first finding on the AGS of a network. */
  private static Finding ags(String ags) {
    return Documents.READER
        .read(Documents.PLANNED.replace("\"05913\"", ags))
        .report()
        .getFindings()
        .stream()
        .filter(finding -> finding.getPath().toJsonPointer().equals("/ags"))
        .findFirst()
        .orElseThrow();
  }

  private static Finding finding(String property) {
    return Documents.READER.read(Documents.planned(property)).report().getFindings().get(0);
  }
}
