package nrw.bildungsnetz.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Representation;

/** The rule that obere and untere Schulaufsicht make up the Regionalkoordination. */
final class RegionalkoordinationRules {

  /** The attributes that tell who makes up the Regionalkoordination. */
  static final List<String> READS =
      List.of(
          "status",
          "committees.id",
          "committees.type",
          "committees.period",
          "memberships.committee",
          "memberships.seat",
          "memberships.represents",
          "memberships.role",
          "memberships.period",
          "seats.id",
          "seats.represents");

  /** S06: the Regionalkoordination is a team of obere and untere Schulaufsicht. */
  static final NetworkRule BOTH_SCHULAUFSICHTEN =
      NetworkRule.declare(
          Rule.builder()
              .id("S06")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .addAllReads(READS)
              .basis(Basis.NOT_STATED)
              .source(
                  "Bezirksregierung Arnsberg: Regionalkoordination als Team aus oberer und unterer"
                      + " Schulaufsicht")
              .since("0.1.0"),
          RegionalkoordinationRules::check);

  private RegionalkoordinationRules() {}

  private static void check(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    for (Placed<Committee> body : facts.committees(CommitteeType.REGIONALKOORDINATION)) {
      report(body, missing(body, facts), facts, violations);
    }
  }

  /** Whether the finding about the Regionalkoordination itself tells all that is missing. */
  static boolean isToldMissing(Set<Representation> missing, NetworkFacts facts) {
    for (Placed<Committee> body : facts.committees(CommitteeType.REGIONALKOORDINATION)) {
      if (!facts.isSaidToBeInactive() && missing(body, facts).containsAll(missing)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Representation> missing(Placed<Committee> body, NetworkFacts facts) {
    List<Membership> members = BodyMembers.of(facts, body);
    Set<Representation> represented = EnumSet.noneOf(Representation.class);
    boolean open = false;
    for (Membership member : members) {
      Representation own = BodyMembers.representation(facts, member).orElse(Representation.LAND);
      // One who stands for the Land as such, or does not say for whom, may belong to either.
      open |= own == Representation.LAND;
      represented.add(own);
    }
    return members.isEmpty() || open ? Set.of() : missing(represented);
  }

  private static Set<Representation> missing(Set<Representation> represented) {
    Set<Representation> missing =
        EnumSet.of(Representation.OBERE_SCHULAUFSICHT, Representation.UNTERE_SCHULAUFSICHT);
    missing.removeAll(represented);
    return missing;
  }

  private static void report(
      Placed<Committee> body,
      Set<Representation> missing,
      NetworkFacts facts,
      Violations violations) {
    if (!missing.isEmpty()) {
      String id = body.value().getId();
      violations.add(
          body.path(),
          id,
          Map.of("committee", id, "missing", List.copyOf(missing), "date", facts.asOf()));
    }
  }
}
