package nrw.bildungsnetz.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;

/** Rules about the bodies of the network: the three of the contract standard, and their order. */
final class CommitteeRules {

  /** G01: a network has one Lenkungskreis, one Bildungskonferenz and one Bildungsbüro. */
  static final NetworkRule ONE_OF_EACH_BODY =
      NetworkRule.declare(
          Rule.builder()
              .id("G01")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addReads("committees.id", "committees.type", "committees.period")
              .source("Bezirksregierung Düsseldorf: feste Struktur aus drei Gremien in der Kommune")
              .since("0.1.0"),
          CommitteeRules::oneOfEachBody);

  /** G20: the three bodies of the contract standard are stated. */
  static final NetworkRule THREE_BODIES_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("G20")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .basis(Basis.NOT_STATED)
              .addReads("committees.type", "committees.period", "status")
              .source("Bezirksregierung Düsseldorf: feste Struktur aus drei Gremien in der Kommune")
              .since("0.1.0"),
          CommitteeRules::threeBodiesStated);

  /** G04: no body is its own superior. */
  static final NetworkRule NO_CIRCLE_OF_PARENTS =
      NetworkRule.declare(
          Rule.builder()
              .id("G04")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addReads("committees.id", "committees.parent")
              .source("Logik der Gremienordnung")
              .since("0.1.0"),
          CommitteeRules::noCircleOfParents);

  private CommitteeRules() {}

  /** The bodies to which the partners of a Kooperationsvertrag commit themselves. */
  static final Set<CommitteeType> THREE_BODIES =
      Collections.unmodifiableSet(
          EnumSet.of(
              CommitteeType.LENKUNGSKREIS,
              CommitteeType.BILDUNGSKONFERENZ,
              CommitteeType.BILDUNGSBUERO));

  private static void oneOfEachBody(NetworkFacts facts, Violations violations) {
    for (CommitteeType type : THREE_BODIES) {
      List<Placed<Committee>> bodies = facts.committees(type);
      for (Placed<Committee> further : bodies.subList(Math.min(1, bodies.size()), bodies.size())) {
        violations.add(
            further.path(),
            further.value().getId(),
            Map.of(
                "committee", further.value().getId(),
                "type", type,
                "first", bodies.get(0).value().getId(),
                "date", facts.asOf()));
      }
    }
  }

  private static void threeBodiesStated(NetworkFacts facts, Violations violations) {
    List<CommitteeType> missing =
        THREE_BODIES.stream().filter(type -> facts.committees(type).isEmpty()).toList();
    if (!facts.isSaidToBeInactive() && !missing.isEmpty()) {
      violations.add(
          ElementPath.root(),
          facts.network().getId(),
          Map.of("missing", missing, "date", facts.asOf()));
    }
  }

  private static void noCircleOfParents(NetworkFacts facts, Violations violations) {
    for (List<Placed<Committee>> circle : Circles.in(facts.committees(), Committee::getParent)) {
      Placed<Committee> first = circle.get(0);
      violations.add(
          first.path("parent"), first.value().getId(), Map.of("committees", Circles.ids(circle)));
    }
  }
}
