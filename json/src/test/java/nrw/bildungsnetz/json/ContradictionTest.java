package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/**
 * An object that contradicts itself cannot be built: it is omitted and reported, and nothing else
 * is.
 */
class ContradictionTest {

  private static final String THREE_MEETINGS =
      Documents.planned(
          """
          "committees": [{"id": "c", "name": "C", "type": "OTHER"}],
          "meetings": [
            {"id": "first", "committee": "c", "year": 2018},
            {"id": "second", "committee": "c", "date": "2019-08-01", "year": 2018},
            {"id": "third", "committee": "nowhere", "date": "2020-02-29", "year": 2020}
          ]
          """);

  @Test
  void bothPropertiesAreNamed() {
    Finding finding = contradiction(read(THREE_MEETINGS));

    assertThat(finding.getMessage(Locale.GERMAN)).isEqualTo("„date“ widerspricht „year“.");
    assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("\"date\" contradicts \"year\".");
    assertThat(finding.getRemedy(Locale.GERMAN))
        .isEqualTo("Berichtigen Sie eine der beiden Angaben, oder lassen Sie eine weg.");
    assertThat(finding.getRemedy(Locale.ENGLISH))
        .isEqualTo("Correct one of the two statements, or leave one out.");
  }

  @Test
  void bothPropertiesOfAVoteAreNamed() {
    Finding finding =
        contradiction(
            read(
                Documents.planned(
                    """
                    "resolutions": [{"id": "r", "kind": "DECISION", "name": "R",
                      "vote": {"inFavour": 5, "against": 1, "unanimous": true}}]
                    """)));

    assertThat(finding.getArguments()).containsEntry("property", "unanimous");
    assertThat(finding.getMessage(Locale.ENGLISH))
        .isEqualTo("\"unanimous\" contradicts \"against\".");
    assertThat(finding.getObjectId()).isEqualTo("r");
  }

  @Test
  void itIsToldOnceAtTheObject() {
    ReadResult<Network> result = read(THREE_MEETINGS);

    assertThat(FindingLines.of(result.getReport())).containsExactly("J19 /meetings/1 10:5");
    assertThat(contradiction(result).getObjectId()).isEqualTo("second");
    assertThat(result.isReadable()).isFalse();
  }

  @Test
  void theObjectIsLeftOutOfItsList() {
    Network network = read(THREE_MEETINGS).getValue().orElseThrow();

    assertThat(network.getMeetings()).extracting(Meeting::getId).containsExactly("first", "third");
  }

  @Test
  void theRulesThatReadTheListAreSkipped() {
    assertThat(read(THREE_MEETINGS).getReport().getRulesSkipped())
        .isNotEmpty()
        .contains(
            SkippedRule.unreadable("R01", "meetings"), SkippedRule.unreadable("R02", "meetings"))
        .extracting(SkippedRule::getUnreadable)
        .containsOnly("meetings");
  }

  @Test
  void anOptionalObjectIsLeftOutOfTheOneThatHoldsIt() {
    ReadResult<Network> result =
        read(
            Documents.planned(
                """
                "handlungsfelder": [{"id": "h", "name": "H",
                  "period": {"end": "2019-07-31", "endYear": 2018}}]
                """));

    assertThat(result.getValue().orElseThrow().getHandlungsfelder())
        .extracting(field -> field.getPeriod().isPresent())
        .containsExactly(false);
    assertThat(result.getReport().getRulesSkipped())
        .contains(SkippedRule.unreadable("H01", "handlungsfelder.period"))
        .extracting(SkippedRule::getUnreadable)
        .containsOnly("handlungsfelder.period");
  }

  @Test
  void whatAgreesIsReadAsStated() {
    ReadResult<Network> result =
        read(
            Documents.planned(
                """
                "committees": [{"id": "c", "name": "C", "type": "OTHER"}],
                "meetings": [{"id": "m", "committee": "c", "date": "2019-08-01", "year": 2019,
                  "notBefore": "2019-08-01", "notAfter": "2019-08-01"}]
                """));

    assertThat(FindingLines.of(result.getReport())).isEmpty();
    assertThat(result.getValue().orElseThrow().getMeetings())
        .containsExactly(
            Meeting.builder()
                .id("m")
                .committee("c")
                .date(LocalDate.of(2019, 8, 1))
                .year(2019)
                .notBefore(LocalDate.of(2019, 8, 1))
                .notAfter(LocalDate.of(2019, 8, 1))
                .build());
  }

  private static Finding contradiction(ReadResult<Network> result) {
    return result.getReport().getFindings().stream()
        .filter(finding -> finding.getRule().equals(ReadingRules.CONTRADICTION))
        .findFirst()
        .orElseThrow();
  }

  private static ReadResult<Network> read(String document) {
    return Documents.READER.read(document);
  }
}
