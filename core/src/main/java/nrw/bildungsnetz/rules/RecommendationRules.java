package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;

/** Rules about what the Bildungskonferenz recommends. */
final class RecommendationRules {

  /** M08: the next Lenkungskreis takes up what the Bildungskonferenz recommends. */
  static final NetworkRule FOLLOWED_UP =
      NetworkRule.declare(
          Rule.builder()
              .id("M08")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "committees.id",
                  "committees.type",
                  "meetings.id",
                  "meetings.committee",
                  "meetings.planned",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter",
                  "resolutions.id",
                  "resolutions.kind",
                  "resolutions.planned",
                  "resolutions.committee",
                  "resolutions.meeting",
                  "resolutions.date",
                  "resolutions.year",
                  "resolutions.notBefore",
                  "resolutions.notAfter",
                  "resolutions.followUps.status")
              .source("Ennepe-Ruhr-Kreis: Empfehlungen des Bildungsrats; Wuppertal")
              .since("0.1.0"),
          RecommendationRules::followedUp);

  static final List<NetworkRule> ALL = List.of(FOLLOWED_UP);

  private RecommendationRules() {}

  private static void followedUp(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    LocalDate lastMet = lastLenkungskreis(facts);
    List<Placed<Resolution>> due =
        facts.resolutions().stream()
            .filter(each -> isRecommendation(each.value()))
            .filter(each -> Taken.by(CommitteeType.BILDUNGSKONFERENZ, each.value(), facts))
            .filter(each -> Taken.notAfter(each.value(), facts).isBefore(lastMet))
            .toList();
    Unstated.report(
        due,
        RecommendationRules::isTakenUp,
        one ->
            violations.add(
                one.path(),
                one.value().getId(),
                Map.of("resolution", one.value().getId(), "date", lastMet)),
        count ->
            violations.add(
                ElementPath.root().property("resolutions"),
                facts.network().getId(),
                Map.of("count", count, "last", lastMet)));
  }

  private static boolean isRecommendation(Resolution resolution) {
    return resolution.getKind() == ResolutionKind.RECOMMENDATION && !resolution.isPlanned();
  }

  private static boolean isTakenUp(Resolution resolution) {
    return resolution.getFollowUps().stream()
        .map(FollowUp::getStatus)
        .anyMatch(status -> status != FollowUpStatus.OPEN);
  }

  /** The last day on or after which the Lenkungskreis has certainly met by now. */
  private static LocalDate lastLenkungskreis(NetworkFacts facts) {
    return HeldMeetings.of(facts, CommitteeType.LENKUNGSKREIS).stream()
        .map(Placed::value)
        .filter(meeting -> !meeting.latestDay().orElse(LocalDate.MAX).isAfter(facts.asOf()))
        .flatMap(meeting -> meeting.earliestDay().stream())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }
}
