package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkWriterTest {

  @Test
  void writesTheCanonicalForm() {
    Network network =
        minimal()
            .kreisKind(KreisKind.KREISFREIE_STADT)
            .addTopic("Öffnung")
            .addTopic("MINT")
            .addTopic("Sport")
            .addOrganisation(organisation(true))
            .addOrganisation(organisation(false))
            .addAgreement(agreement())
            .build();

    assertThat(Documents.READER.write(network))
        .isEqualTo(
            """
            {
              "schemaVersion": "0.3",
              "id": "netz",
              "name": "Netz \\"Nord\\" \\\\ Süd 🏫",
              "ags": "05913",
              "kreisKind": "KREISFREIE_STADT",
              "topics": [
                "MINT",
                "Sport",
                "Öffnung"
              ],
              "organisations": [
                {
                  "id": "verein",
                  "name": "Verein",
                  "kind": "VEREIN",
                  "collective": true,
                  "foundedYear": 2006
                },
                {
                  "id": "verein",
                  "name": "Verein",
                  "kind": "VEREIN",
                  "foundedYear": 2006
                }
              ],
              "agreements": [
                {
                  "id": "vertrag",
                  "type": "OTHER",
                  "content": {
                    "committees": [
                      "LENKUNGSKREIS",
                      "BEIRAT"
                    ],
                    "parity": true
                  }
                }
              ]
            }
            """);
  }

  @Test
  void anEmptyObjectThatIsStatedStaysStated() {
    Agreement empty =
        Agreement.builder()
            .id("v")
            .type(AgreementType.OTHER)
            .content(AgreementContent.builder().build())
            .build();
    String text = Documents.READER.write(minimal().addAgreement(empty).build());

    assertThat(text).containsPattern("\"content\": \\{ *\\}");
    assertThat(Documents.READER.read(text).getValue().orElseThrow().getAgreements())
        .containsExactly(empty);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000, 123_456})
  void refusesYearsThatHaveNoFourDigits(int year) {
    Network network = withPublished(LocalDate.of(year, 5, 17));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.READER.write(network))
        .withMessage(
            "/sources/0/published cannot be written. It lies outside the years 1 to 9999.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9_999})
  void writesTheFirstAndTheLastYear(int year) {
    Network network = withPublished(LocalDate.of(year, 5, 17));

    assertThat(Documents.READER.read(Documents.READER.write(network)).getValue()).contains(network);
  }

  @ParameterizedTest
  @ValueSource(strings = {"geheim\uD800", "\uDC00geheim", "ge\uDFFF\uD800heim"})
  void refusesHalfACharacterWithoutShowingTheText(String text) {
    Network network = minimal().description(text).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.READER.write(network))
        .withMessage("/description cannot be written. It holds half a character.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.10", "0.50", "-12.5", "100", "1E+2", "0", "0.000"})
  void writesDecimalsAsTheyWereGiven(String number) {
    Network network = withTarget(new BigDecimal(number));
    String text = Documents.READER.write(network);

    assertThat(text).contains("\"value\": " + number + "\n");
    assertThat(Documents.READER.read(text).getValue()).contains(network);
  }

  @Test
  void refusesANumberWhoseFirstDigitHasNoPlace() {
    Network network = withTarget(BigDecimal.valueOf(1, -2_147_483_647));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.READER.write(network))
        .withMessage("/indicators/0/target/value cannot be written. It is too large a number.");
  }

  private static Network withTarget(BigDecimal number) {
    return minimal()
        .addIndicator(
            Indicator.builder()
                .id("i")
                .name("geheim")
                .target(Observation.builder().value(number).build())
                .build())
        .build();
  }

  private static NetworkBuilder minimal() {
    return Network.builder().id("netz").name("Netz \"Nord\" \\ Süd 🏫").ags("05913");
  }

  private static Network withPublished(LocalDate day) {
    return minimal()
        .addSource(Source.builder().id("a").title("geheim").published(day).build())
        .build();
  }

  private static Organisation organisation(boolean collective) {
    return Organisation.builder()
        .id("verein")
        .name("Verein")
        .kind(OrganisationKind.VEREIN)
        .collective(collective)
        .foundedYear(2006)
        .build();
  }

  private static Agreement agreement() {
    return Agreement.builder()
        .id("vertrag")
        .type(AgreementType.OTHER)
        .content(
            AgreementContent.builder()
                .addCommittee(CommitteeType.BEIRAT)
                .addCommittee(CommitteeType.LENKUNGSKREIS)
                .parity(true)
                .build())
        .build();
  }
}
