package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;

/** What messages say was probably meant. */
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

  private static Finding finding(String property) {
    return Documents.READER.read(Documents.planned(property)).report().getFindings().get(0);
  }
}
