package nrw.bildungsnetz.rules.resolution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.RoundedNumbers;
import nrw.bildungsnetz.rules.support.Votes;

/** Rules about the votes by which resolutions were passed. */
public final class VoteRules {

  /** M17: a resolution that was passed had more votes in favour than against. */
  public static final NetworkRule PASSED_BY_MAJORITY =
      NetworkRule.declare(
          Rule.builder()
              .id("M17")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "resolutions.id",
                  "resolutions.planned",
                  "resolutions.vote",
                  "agreements.id",
                  "agreements.events.kind",
                  "agreements.events.planned",
                  "agreements.events.vote")
              .source(
                  "§ 50 Abs. 1 GO NRW: Beschlüsse mit Stimmenmehrheit, bei Stimmengleichheit"
                      + " abgelehnt")
              .since("0.1.0"),
          VoteRules::passedByMajority);

  /** M18: no more votes were counted than persons took part in the meeting. */
  public static final NetworkRule VOTES_OF_PARTICIPANTS =
      NetworkRule.declare(
          Rule.builder()
              .id("M18")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "resolutions.id",
                  "resolutions.meeting",
                  "resolutions.vote",
                  "meetings.id",
                  "meetings.participants",
                  "meetings.approximate")
              .source("Zahlenlogik: abstimmen kann, wer an der Sitzung teilnimmt")
              .since("0.1.0"),
          VoteRules::votesOfParticipants);

  private VoteRules() {}

  private static void passedByMajority(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> each : facts.getResolutions()) {
      if (!each.getValue().isPlanned() && isLost(each.getValue().getVote())) {
        String id = each.getValue().getId();
        violations.add(
            each.getPath("vote"), id, counted(each.getValue().getVote(), "resolution", id));
      }
    }
    for (Located<Agreement> each : facts.getAgreements()) {
      List<AgreementEvent> events = each.getValue().getEvents();
      for (int i = 0; i < events.size(); i++) {
        AgreementEvent event = events.get(i);
        if (event.getKind() == AgreementEventKind.COUNCIL_DECISION
            && !event.isPlanned()
            && isLost(event.getVote())) {
          String id = each.getValue().getId();
          violations.add(
              each.getPath("events").element(i).property("vote"),
              id,
              counted(event.getVote(), "agreement", id));
        }
      }
    }
  }

  private static boolean isLost(Optional<Vote> vote) {
    Optional<Integer> inFavour = vote.flatMap(Vote::getInFavour);
    Optional<Integer> against = vote.flatMap(Vote::getAgainst);
    return inFavour.isPresent()
        && against.isPresent()
        && against.get() > 0
        && against.get() >= inFavour.get();
  }

  private static Map<String, Object> counted(Optional<Vote> vote, String kind, String id) {
    return Map.of(
        kind,
        id,
        "inFavour",
        vote.flatMap(Vote::getInFavour).orElse(0),
        "against",
        vote.flatMap(Vote::getAgainst).orElse(0));
  }

  private static void votesOfParticipants(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> each : facts.getResolutions()) {
      long votes = each.getValue().getVote().map(Votes::total).orElse(0L);
      Meeting meeting =
          votes > 0 ? facts.getMeetings().valueOf(each.getValue().getMeeting()) : null;
      if (meeting != null
          && meeting.getParticipants().isPresent()
          && RoundedNumbers.isMore(
              votes, meeting.getParticipants().get(), meeting.isApproximate())) {
        String id = each.getValue().getId();
        violations.add(
            each.getPath("vote"),
            id,
            Map.of(
                "resolution", id,
                "meeting", meeting.getId(),
                "votes", BigDecimal.valueOf(votes),
                "participants", meeting.getParticipants().get()));
      }
    }
  }
}
