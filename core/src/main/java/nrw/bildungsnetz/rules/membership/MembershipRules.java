package nrw.bildungsnetz.rules.membership;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.BodyMembers;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.Overlaps;
import nrw.bildungsnetz.rules.support.PeriodOrder;
import nrw.bildungsnetz.rules.support.RegionalkoordinationTeam;
import nrw.bildungsnetz.rules.support.SeatHolding;

/** Rules about the seats in the bodies of the network. */
public final class MembershipRules {

  private static final List<String> READS_OF_SEATS =
      List.of(
          "committees.id",
          "committees.type",
          "committees.period",
          "committees.membersComplete",
          "memberships.committee",
          "memberships.role",
          "memberships.period",
          "seats.organisations");

  /** G05: Land and Kommune are both represented in the Lenkungskreis. */
  public static final NetworkRule BOTH_SIDES_IN_LENKUNGSKREIS =
      NetworkRule.declare(
          Rule.builder()
              .id("G05")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addAllReads(READS_OF_SEATS)
              .addAllReads(BodyMembers.READS_OF_CREDIBLE)
              .source(
                  "Bezirksregierung Arnsberg: dem Lenkungskreis gehören Vertretungen des Landes und"
                      + " der Kommune an")
              .since("0.1.0"),
          MembershipRules::bothSidesInLenkungskreis);

  /** G06: the Land is represented by obere and untere Schulaufsicht. */
  public static final NetworkRule BOTH_SCHULAUFSICHTEN_IN_LENKUNGSKREIS =
      NetworkRule.declare(
          Rule.builder()
              .id("G06")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addAllReads(READS_OF_SEATS)
              .addAllReads(BodyMembers.READS_OF_CREDIBLE)
              .addAllReads(RegionalkoordinationTeam.READS)
              .source(
                  "Bezirksregierung Arnsberg: Regionalkoordination als Team aus oberer und unterer"
                      + " Schulaufsicht")
              .since("0.1.0"),
          MembershipRules::bothSchulaufsichten);

  /**
   * G14: a seat does not end before it begins, and nobody holds two seats in one body at the same
   * time.
   */
  public static final NetworkRule SEAT_HELD_ONCE =
      NetworkRule.declare(
          Rule.builder()
              .id("G14")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addReads(
                  "memberships.id",
                  "memberships.committee",
                  "memberships.person",
                  "memberships.role",
                  "memberships.period")
              .source("Zeitlogik")
              .since("0.1.0"),
          MembershipRules::seatHeldOnce);

  private MembershipRules() {}

  private static void bothSidesInLenkungskreis(NetworkFacts facts, Violations violations) {
    for (Located<Committee> lenkungskreis :
        BodyMembers.completeBodies(facts, CommitteeType.LENKUNGSKREIS)) {
      List<Membership> members = BodyMembers.of(facts, lenkungskreis);
      Set<Side> missing = EnumSet.of(Side.LAND, Side.KOMMUNE);
      represented(members, facts)
          .forEach(representation -> missing.remove(representation.getSide()));
      if (allTellWhomTheyRepresent(members, facts) && !missing.isEmpty()) {
        reportMissing(lenkungskreis, missing, facts, violations);
      }
    }
  }

  private static void bothSchulaufsichten(NetworkFacts facts, Violations violations) {
    for (Located<Committee> lenkungskreis :
        BodyMembers.completeBodies(facts, CommitteeType.LENKUNGSKREIS)) {
      List<Membership> members = BodyMembers.of(facts, lenkungskreis);
      Set<Representation> missing =
          EnumSet.of(Representation.OBERE_SCHULAUFSICHT, Representation.UNTERE_SCHULAUFSICHT);
      Set<Representation> represented = represented(members, facts);
      missing.removeAll(represented);
      // A member who represents the Land as a whole may belong to either Schulaufsicht.
      boolean landAsSuch = represented.contains(Representation.LAND);
      if (allTellWhomTheyRepresent(members, facts)
          && !landAsSuch
          && missing.size() == 1
          && !RegionalkoordinationTeam.isReported(missing, facts)) {
        reportMissing(lenkungskreis, missing, facts, violations);
      }
    }
  }

  private static void reportMissing(
      Located<Committee> committee, Set<?> missing, NetworkFacts facts, Violations violations) {
    violations.add(
        committee.getPath(),
        committee.getValue().getId(),
        Map.of(
            "committee", committee.getValue().getId(),
            "missing", List.copyOf(missing),
            "date", facts.getAsOf()));
  }

  private static Set<Representation> represented(List<Membership> members, NetworkFacts facts) {
    Set<Representation> represented = EnumSet.noneOf(Representation.class);
    for (Membership member : members) {
      if (!SeatHolding.isForAnother(facts, member)) {
        BodyMembers.credible(facts, member).ifPresent(represented::add);
      }
    }
    return represented;
  }

  /** Bodies without members, or with a member whose side is not stated, produce no findings. */
  private static boolean allTellWhomTheyRepresent(List<Membership> members, NetworkFacts facts) {
    for (Membership member : members) {
      if (BodyMembers.representation(facts, member).isEmpty()) {
        return false;
      }
    }
    return !members.isEmpty();
  }

  private static void seatHeldOnce(NetworkFacts facts, Violations violations) {
    for (Located<Membership> seat : facts.getMemberships()) {
      if (PeriodOrder.contradictsItself(period(seat))) {
        report(seat.getPath("period"), seat, SeatConflict.ENDS_BEFORE_BEGINNING, violations);
      }
    }
    // Few people are in several bodies, so grouping by body is done for those only.
    for (List<Located<Membership>> ofOne :
        Groups.sharing(named(facts), seat -> seat.getPerson().orElse(""))) {
      for (List<Located<Membership>> seats : Groups.sharing(ofOne, Membership::getCommittee)) {
        Overlaps.report(
            seats,
            Membership::getPeriod,
            (seat, other) -> report(seat.getPath(), seat, SeatConflict.HELD_TWICE, violations));
      }
    }
  }

  private static List<Located<Membership>> named(NetworkFacts facts) {
    List<Located<Membership>> named = new ArrayList<>();
    for (Located<Membership> membership : facts.getMemberships()) {
      // One person may stand in for several members, and for others beside an own seat.
      if (membership.getValue().getPerson().isPresent()
          && !BodyMembers.hasRole(membership.getValue(), Role.SUBSTITUTE)) {
        named.add(membership);
      }
    }
    return named;
  }

  private static void report(
      ElementPath path, Located<Membership> seat, SeatConflict conflict, Violations violations) {
    String id = seat.getValue().getId();
    violations.add(path, id, Map.of("membership", id, "conflict", conflict));
  }

  private static Period period(Located<Membership> seat) {
    return seat.getValue().getPeriod().orElse(NetworkFacts.UNBOUNDED);
  }
}
