package nrw.bildungsnetz.rules.committee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.Votes;

/** The rule that only members with voting rights vote. */
public final class VoteCountRule {

  /** G17: the Lenkungskreis counts no more votes than it has voting members. */
  public static final NetworkRule VOTES_OF_MEMBERS =
      NetworkRule.declare(
          Rule.builder()
              .id("G17")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addReads(
                  "committees.id",
                  "committees.type",
                  "committees.membersComplete",
                  "memberships.committee",
                  "memberships.seat",
                  "memberships.organisation",
                  "memberships.role",
                  "memberships.advisory",
                  "memberships.period",
                  "seats.id",
                  "seats.places",
                  "seats.advisory",
                  "organisations.id",
                  "organisations.collective",
                  "resolutions.id",
                  "resolutions.committee",
                  "resolutions.date",
                  "resolutions.year",
                  "resolutions.notBefore",
                  "resolutions.notAfter",
                  "resolutions.vote")
              .source("Beispiel Rhein-Sieg-Kreis: Mitglieder mit beratender Stimme")
              .since("0.1.0"),
          VoteCountRule::check);

  private VoteCountRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    Map<String, Optional<Voters>> voters = votersOfLenkungskreise(facts);
    if (voters.isEmpty()) {
      return;
    }
    for (Located<Resolution> each : facts.getResolutions()) {
      long votes = each.getValue().getVote().map(Votes::total).orElse(0L);
      if (votes > 0) {
        String body = each.getValue().getCommittee().orElse("");
        voters
            .getOrDefault(body, Optional.empty())
            .map(of -> most(of, each.getValue()))
            .filter(most -> votes > most)
            .ifPresent(most -> report(each, body, votes, most, violations));
      }
    }
  }

  /** Bodies with incomplete member lists produce no findings. */
  private static Map<String, Optional<Voters>> votersOfLenkungskreise(NetworkFacts facts) {
    Map<String, List<Located<Membership>>> members = new HashMap<>();
    Map<String, Optional<Voters>> voters = new HashMap<>();
    for (Located<Committee> body : facts.getCommittees()) {
      if (body.getValue().getType() == CommitteeType.LENKUNGSKREIS
          && body.getValue().isMembersComplete()) {
        if (members.isEmpty()) {
          members.putAll(Groups.groupBy(facts.getMemberships(), Membership::getCommittee));
        }
        String id = body.getValue().getId();
        voters.put(id, Optional.ofNullable(members.get(id)).flatMap(of -> Voters.among(of, facts)));
      }
    }
    return voters;
  }

  private static int most(Voters voters, Resolution resolution) {
    return voters.between(
        resolution.earliestDay().orElse(LocalDate.MIN),
        resolution.latestDay().orElse(LocalDate.MAX));
  }

  private static void report(
      Located<Resolution> resolution, String body, long votes, int most, Violations violations) {
    String id = resolution.getValue().getId();
    violations.add(
        resolution.getPath("vote"),
        id,
        Map.of(
            "resolution",
            id,
            "committee",
            body,
            "votes",
            BigDecimal.valueOf(votes),
            "members",
            most));
  }
}
