package nrw.bildungsnetz.rules.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.BodyMembers;
import nrw.bildungsnetz.rules.support.Groups;

/** Rules about who chairs the bodies. */
public final class ChairRules {

  /** G11: the chair of the Lenkungskreis is stated. */
  public static final NetworkRule CHAIR_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("G11")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "committees.id",
                  "committees.type",
                  "committees.period",
                  "committees.membersComplete",
                  "memberships.committee",
                  "memberships.role",
                  "memberships.period")
              .source("Lenkungskreise der Kreise Steinfurt, Coesfeld und Ennepe-Ruhr")
              .since("0.1.0"),
          ChairRules::chairStated);

  /** G12: chair and deputy of a body come from different sides. */
  public static final NetworkRule DEPUTY_FROM_OTHER_SIDE =
      NetworkRule.declare(
          Rule.builder()
              .id("G12")
              .severity(Severity.INFO)
              .category(Category.COMMITTEE)
              .addReads(
                  "committees.id",
                  "committees.period",
                  "memberships.committee",
                  "memberships.role",
                  "memberships.period")
              .addAllReads(BodyMembers.READS_OF_CREDIBLE)
              .source("Beispiel Kreis Unna: Stellvertretung durch die Bezirksregierung")
              .since("0.1.0"),
          ChairRules::deputyFromOtherSide);

  /** G13: nobody chairs two bodies. */
  public static final NetworkRule CHAIRS_ONE_BODY =
      NetworkRule.declare(
          Rule.builder()
              .id("G13")
              .severity(Severity.INFO)
              .category(Category.COMMITTEE)
              .addReads(
                  "committees.id",
                  "committees.period",
                  "memberships.id",
                  "memberships.committee",
                  "memberships.person",
                  "memberships.role",
                  "memberships.period")
              .source("Gegenbeispiele: Kreise Steinfurt und Coesfeld")
              .since("0.1.0"),
          ChairRules::chairsOneBody);

  private static final Set<Side> TWO_SIDES = Set.of(Side.LAND, Side.KOMMUNE);

  private ChairRules() {}

  private static void chairStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    for (Located<Committee> body : BodyMembers.completeBodies(facts, CommitteeType.LENKUNGSKREIS)) {
      List<Membership> members = BodyMembers.of(facts, body);
      if (!members.isEmpty() && members.stream().noneMatch(ChairRules::isChair)) {
        String id = body.getValue().getId();
        violations.add(body.getPath(), id, Map.of("committee", id, "date", facts.getAsOf()));
      }
    }
  }

  private static void deputyFromOtherSide(NetworkFacts facts, Violations violations) {
    Map<String, List<Membership>> leaders = new HashMap<>();
    for (Located<Membership> each : facts.getMemberships()) {
      boolean leads = isChair(each.getValue()) || isDeputy(each.getValue());
      if (leads && each.getValue().isHeldOn(facts.getAsOf())) {
        leaders
            .computeIfAbsent(each.getValue().getCommittee(), id -> new ArrayList<>())
            .add(each.getValue());
      }
    }
    leaders.forEach(
        (id, of) -> {
          if (of.stream().anyMatch(ChairRules::isChair)
              && of.stream().anyMatch(ChairRules::isDeputy)) {
            bodyOnTheDay(facts, id).ifPresent(body -> reportOneSide(body, of, facts, violations));
          }
        });
  }

  /** Reports nothing if a side is not stated or a person represents neither Land nor Kommune. */
  private static void reportOneSide(
      Located<Committee> body,
      List<Membership> leaders,
      NetworkFacts facts,
      Violations violations) {
    Set<Optional<Side>> sides =
        leaders.stream()
            .map(each -> BodyMembers.credible(facts, each).map(Representation::getSide))
            .collect(Collectors.toSet());
    Optional<Side> side = sides.iterator().next();
    if (sides.size() == 1 && side.filter(TWO_SIDES::contains).isPresent()) {
      String id = body.getValue().getId();
      violations.add(
          body.getPath(),
          id,
          Map.of("committee", id, "side", side.orElseThrow(), "date", facts.getAsOf()));
    }
  }

  private static void chairsOneBody(NetworkFacts facts, Violations violations) {
    List<Located<Membership>> chairs = new ArrayList<>();
    for (Located<Membership> each : facts.getMemberships()) {
      if (isChair(each.getValue())
          && each.getValue().getPerson().isPresent()
          && each.getValue().isHeldOn(facts.getAsOf())
          && bodyOnTheDay(facts, each.getValue().getCommittee()).isPresent()) {
        chairs.add(each);
      }
    }
    Groups.groupBy(chairs, chair -> chair.getPerson().orElseThrow())
        .values()
        .forEach(ofOne -> reportSeveral(ofOne, facts, violations));
  }

  private static void reportSeveral(
      List<Located<Membership>> chairs, NetworkFacts facts, Violations violations) {
    SortedSet<String> bodies =
        chairs.stream()
            .map(chair -> chair.getValue().getCommittee())
            .collect(Collectors.toCollection(TreeSet::new));
    if (bodies.size() > 1) {
      Located<Membership> first =
          chairs.stream()
              .min(Comparator.comparing((Located<Membership> chair) -> chair.getValue().getId()))
              .orElseThrow();
      violations.add(
          first.getPath("role"),
          first.getValue().getId(),
          Map.of("committees", List.copyOf(bodies), "date", facts.getAsOf()));
    }
  }

  private static Optional<Located<Committee>> bodyOnTheDay(NetworkFacts facts, String id) {
    return facts
        .getCommittees()
        .find(id)
        .filter(
            body ->
                body.getValue()
                    .getPeriod()
                    .orElse(NetworkFacts.UNBOUNDED)
                    .contains(facts.getAsOf()));
  }

  private static boolean isChair(Membership member) {
    return BodyMembers.hasRole(member, Role.CHAIR);
  }

  private static boolean isDeputy(Membership member) {
    return BodyMembers.hasRole(member, Role.DEPUTY_CHAIR);
  }
}
