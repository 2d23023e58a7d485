package nrw.bildungsnetz.rules.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.BodyMembers;

/** The rule that the Land's members cover all Schulformen in the Lenkungskreis. */
public final class SchulformCoverageRule {

  /** G10: the Land's members represent every Schulform of the network's schools. */
  public static final NetworkRule ALL_SCHULFORMEN =
      NetworkRule.declare(
          Rule.builder()
              .id("G10")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addReads(
                  "committees.id",
                  "committees.type",
                  "committees.period",
                  "committees.membersComplete",
                  "memberships.committee",
                  "memberships.role",
                  "memberships.period",
                  "memberships.schulformen",
                  "memberships.allSchulformen",
                  "seats.schulformen",
                  "seats.allSchulformen",
                  "organisations.schulform",
                  "organisations.period")
              .addAllReads(BodyMembers.READS_OF_CREDIBLE)
              .source(
                  "Bezirksregierung Arnsberg: die Regionalkoordination vertritt alle Schulformen")
              .since("0.1.0"),
          SchulformCoverageRule::check);

  private SchulformCoverageRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Committee> body : BodyMembers.completeBodies(facts, CommitteeType.LENKUNGSKREIS)) {
      List<Set<String>> spokenFor =
          BodyMembers.of(facts, body).stream()
              .filter(member -> isOfLand(facts, member))
              .map(member -> named(facts, member))
              .toList();
      // A member who represents all Schulformen, or states none, covers every one.
      if (!spokenFor.isEmpty() && spokenFor.stream().noneMatch(Set::isEmpty)) {
        Set<String> missing = schulformenOfSchools(facts);
        spokenFor.forEach(missing::removeAll);
        report(body, missing, facts, violations);
      }
    }
  }

  private static void report(
      Located<Committee> body, Set<String> missing, NetworkFacts facts, Violations violations) {
    if (!missing.isEmpty()) {
      String id = body.getValue().getId();
      violations.add(
          body.getPath(),
          id,
          Map.of("committee", id, "missing", List.copyOf(missing), "date", facts.getAsOf()));
    }
  }

  private static boolean isOfLand(NetworkFacts facts, Membership member) {
    return BodyMembers.credible(facts, member)
        .filter(representation -> representation.getSide() == Side.LAND)
        .isPresent();
  }

  /** The Schulformen a member is limited to; empty if there is no limit or none is stated. */
  private static Set<String> named(NetworkFacts facts, Membership member) {
    if (member.isAllSchulformen()) {
      return Set.of();
    }
    Seat seat = member.getSchulformen().isEmpty() ? BodyMembers.seat(facts, member) : null;
    if (seat == null) {
      return member.getSchulformen();
    }
    return seat.isAllSchulformen() ? Set.of() : seat.getSchulformen();
  }

  private static Set<String> schulformenOfSchools(NetworkFacts facts) {
    Set<String> schulformen = new TreeSet<>();
    for (Located<Organisation> each : facts.getOrganisations()) {
      if (each.getValue().getPeriod().orElse(NetworkFacts.UNBOUNDED).contains(facts.getAsOf())) {
        each.getValue().getSchulform().ifPresent(schulformen::add);
      }
    }
    return schulformen;
  }
}
