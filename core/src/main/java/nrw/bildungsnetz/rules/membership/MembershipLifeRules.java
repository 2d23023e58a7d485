package nrw.bildungsnetz.rules.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.PeriodOrder;

/** Rules about memberships that outlast their organisation, body or seat. */
public final class MembershipLifeRules {

  /** G16: no member represents an organisation that no longer exists. */
  public static final NetworkRule ORGANISATION_EXISTS =
      NetworkRule.declare(
          Rule.builder()
              .id("G16")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addReads(
                  "committees.id",
                  "committees.period",
                  "memberships.id",
                  "memberships.committee",
                  "memberships.organisation",
                  "memberships.period",
                  "organisations.id",
                  "organisations.period")
              .source("Pflege der Mitgliederlisten")
              .since("0.1.0"),
          MembershipLifeRules::organisationExists);

  /** K09: a membership is within the period of its body and of its seat. */
  public static final NetworkRule WITHIN_LIFE_OF_BODY =
      NetworkRule.declare(
          Rule.builder()
              .id("K09")
              .severity(Severity.ERROR)
              .category(Category.PERIOD)
              .addReads(
                  "committees.id",
                  "committees.period",
                  "seats.id",
                  "seats.period",
                  "memberships.id",
                  "memberships.committee",
                  "memberships.seat",
                  "memberships.period")
              .source("Zeitlogik")
              .since("0.1.0"),
          MembershipLifeRules::withinLifeOfBody);

  private MembershipLifeRules() {}

  private static void organisationExists(NetworkFacts facts, Violations violations) {
    for (Located<Membership> each : facts.getMemberships()) {
      Membership member = each.getValue();
      Organisation organisation = facts.getOrganisations().valueOf(member.getOrganisation());
      if (organisation != null
          && hasEnded(organisation.getPeriod(), facts)
          && member.isHeldOn(facts.getAsOf())
          && !hasBodyEnded(member, facts)) {
        violations.add(
            each.getPath("organisation"),
            member.getId(),
            Map.of(
                "membership", member.getId(),
                "organisation", member.getOrganisation().orElseThrow(),
                "end", organisation.getPeriod().orElseThrow().lastKnownDay()));
      }
    }
  }

  private static boolean hasBodyEnded(Membership member, NetworkFacts facts) {
    Committee body = facts.getCommittees().valueOf(member.getCommittee());
    return body != null && hasEnded(body.getPeriod(), facts);
  }

  private static boolean hasEnded(Optional<Period> period, NetworkFacts facts) {
    return period.isPresent() && hasEnded(period.get(), facts.getAsOf());
  }

  /** Whether a period has certainly ended before a day. */
  private static boolean hasEnded(Period period, LocalDate day) {
    return period.certainlyExcludes(day) && !day.isBefore(period.firstPossibleDay());
  }

  private static void withinLifeOfBody(NetworkFacts facts, Violations violations) {
    for (Located<Membership> each : facts.getMemberships()) {
      Membership member = each.getValue();
      if (member.getPeriod().isPresent()) {
        Committee body = facts.getCommittees().valueOf(member.getCommittee());
        if (body != null && body.getPeriod().isPresent()) {
          hold(each, body.getPeriod().get(), "committee", body.getId(), violations);
        }
        Seat seat = facts.getSeats().valueOf(member.getSeat());
        if (seat != null && seat.getPeriod().isPresent()) {
          hold(each, seat.getPeriod().get(), "seat", seat.getId(), violations);
        }
      }
    }
  }

  private static void hold(
      Located<Membership> member, Period life, String kind, String id, Violations violations) {
    Period held = member.getValue().getPeriod().orElseThrow();
    boolean early = held.latestPossibleStart().isBefore(life.firstPossibleDay());
    if (!early && !hasEnded(life, certainlyReached(held))) {
      return;
    }
    // Periods that end before they begin are reported by other rules.
    if (PeriodOrder.contradictsItself(held) || PeriodOrder.contradictsItself(life)) {
      return;
    }
    if (early) {
      report(member, Map.of(kind, id), "start", life.firstPossibleDay(), violations);
    } else {
      report(member, Map.of(kind, id), "end", life.lastKnownDay(), violations);
    }
  }

  /** The latest day that is certainly not after the end of a period. */
  private static LocalDate certainlyReached(Period period) {
    boolean begunSomeDay = period.latestPossibleStart().isBefore(LocalDate.MAX);
    return begunSomeDay ? period.earliestPossibleEnd() : period.firstPossibleDay();
  }

  private static void report(
      Located<Membership> member,
      Map<String, Object> of,
      String bound,
      LocalDate day,
      Violations violations) {
    Map<String, Object> arguments = new HashMap<>(of);
    arguments.put("membership", member.getValue().getId());
    arguments.put(bound, day);
    violations.add(member.getPath("period"), member.getValue().getId(), arguments);
  }
}
