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

    assertThat(finding.message(Locale.GERMAN)).isEqualTo("„date“ widerspricht „year“.");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("\"date\" contradicts \"year\".");
    assertThat(finding.remedy(Locale.GERMAN))
        .isEqualTo("Berichtigen Sie eine der beiden Angaben, oder lassen Sie eine weg.");
    assertThat(finding.remedy(Locale.ENGLISH))
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
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("\"unanimous\" contradicts \"against\".");
    assertThat(finding.getObjectId()).isEqualTo("r");
  }

  @Test
  void itIsToldOnceAtTheObject() {
    ReadResult result = read(THREE_MEETINGS);

    assertThat(FindingLines.of(result.report())).containsExactly("J19 /meetings/1 10:5");
    assertThat(contradiction(result).getObjectId()).isEqualTo("second");
    assertThat(result.readable()).isFalse();
  }

  @Test
  void theObjectIsLeftOutOfItsList() {
    Network network = read(THREE_MEETINGS).network().orElseThrow();

    assertThat(network.getMeetings()).extracting(Meeting::getId).containsExactly("first", "third");
  }

  @Test
  void theRulesThatReadTheListAreSkipped() {
    assertThat(read(THREE_MEETINGS).report().getRulesSkipped())
        .isNotEmpty()
        .contains(
            SkippedRule.unreadable("R01", "meetings"), SkippedRule.unreadable("R02", "meetings"))
        .extracting(SkippedRule::unreadable)
        .containsOnly("meetings");
  }

  @Test
  void anOptionalObjectIsLeftOutOfTheOneThatHoldsIt() {
    ReadResult result =
        read(
            Documents.planned(
                """
                "handlungsfelder": [{"id": "h", "name": "H",
                  "period": {"end": "2019-07-31", "endYear": 2018}}]
                """));

    assertThat(result.network().orElseThrow().getHandlungsfelder())
        .extracting(field -> field.getPeriod().isPresent())
        .containsExactly(false);
    assertThat(result.report().getRulesSkipped())
        .contains(SkippedRule.unreadable("H01", "handlungsfelder.period"))
        .extracting(SkippedRule::unreadable)
        .containsOnly("handlungsfelder.period");
  }

  @Test
  void whatAgreesIsReadAsStated() {
    ReadResult result =
        read(
            Documents.planned(
                """
                "committees": [{"id": "c", "name": "C", "type": "OTHER"}],
                "meetings": [{"id": "m", "committee": "c", "date": "2019-08-01", "year": 2019,
                  "notBefore": "2019-08-01", "notAfter": "2019-08-01"}]
                """));

    assertThat(FindingLines.of(result.report())).isEmpty();
    assertThat(result.network().orElseThrow().getMeetings())
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

  private static Finding contradiction(ReadResult result) {
    return result.report().getFindings().stream()
        .filter(finding -> finding.getRule().equals(ReadingRules.CONTRADICTION))
        .findFirst()
        .orElseThrow();
  }

  private static ReadResult read(String document) {
    return Documents.READER.read(document);
  }
}
