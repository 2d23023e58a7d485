package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.MissingStatements;
import nrw.bildungsnetz.rules.support.ResolutionDecision;

/** Rules about the recommendations of the Bildungskonferenz. */
public final class RecommendationRules {

  /** M08: the next Lenkungskreis takes up the recommendations of the Bildungskonferenz. */
  public static final NetworkRule FOLLOWED_UP =
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

  private RecommendationRules() {}

  private static void followedUp(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    LocalDate lastMet = lastLenkungskreis(facts);
    List<Located<Resolution>> due = new ArrayList<>();
    for (Located<Resolution> each : facts.getResolutions()) {
      if (isRecommendation(each.getValue())
          && ResolutionDecision.by(CommitteeType.BILDUNGSKONFERENZ, each.getValue(), facts)
          && ResolutionDecision.notAfter(each.getValue(), facts).isBefore(lastMet)) {
        due.add(each);
      }
    }
    MissingStatements.report(
        due,
        RecommendationRules::isTakenUp,
        one ->
            violations.add(
                one.getPath(),
                one.getValue().getId(),
                Map.of("resolution", one.getValue().getId(), "date", lastMet)),
        several -> {
          Map<String, Object> arguments = new HashMap<>(several);
          arguments.put("last", lastMet);
          violations.add(
              ElementPath.root().property("resolutions"), facts.getNetwork().getId(), arguments);
        });
  }

  private static boolean isRecommendation(Resolution resolution) {
    return resolution.getKind() == ResolutionKind.RECOMMENDATION && !resolution.isPlanned();
  }

  private static boolean isTakenUp(Resolution resolution) {
    for (FollowUp followUp : resolution.getFollowUps()) {
      if (followUp.getStatus() != FollowUpStatus.OPEN) {
        return true;
      }
    }
    return false;
  }

  /** The latest day on or after which the Lenkungskreis has certainly met by now. */
  private static LocalDate lastLenkungskreis(NetworkFacts facts) {
    LocalDate last = LocalDate.MIN;
    for (Located<Meeting> meeting : HeldMeetings.of(facts, CommitteeType.LENKUNGSKREIS)) {
      LocalDate first = meeting.getValue().earliestDay().orElse(LocalDate.MIN);
      if (first.isAfter(last)
          && !meeting.getValue().latestDay().orElse(LocalDate.MAX).isAfter(facts.getAsOf())) {
        last = first;
      }
    }
    return last;
  }
}
