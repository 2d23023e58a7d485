package nrw.bildungsnetz.rules.committee;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Bodies;
import nrw.bildungsnetz.rules.support.CycleFinder;

/** Rules about the three bodies of the contract standard and the hierarchy of bodies. */
public final class CommitteeRules {

  /** G01: a network has one Lenkungskreis, one Bildungskonferenz and one Bildungsbüro. */
  public static final NetworkRule ONE_OF_EACH_BODY =
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
  public static final NetworkRule THREE_BODIES_STATED =
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
  public static final NetworkRule NO_CIRCLE_OF_PARENTS =
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

  private static void oneOfEachBody(NetworkFacts facts, Violations violations) {
    for (CommitteeType type : Bodies.THREE_BODIES) {
      List<Located<Committee>> bodies = Bodies.of(type, facts);
      for (Located<Committee> further : bodies.subList(Math.min(1, bodies.size()), bodies.size())) {
        violations.add(
            further.getPath(),
            further.getValue().getId(),
            Map.of(
                "committee", further.getValue().getId(),
                "type", type,
                "first", bodies.get(0).getValue().getId(),
                "date", facts.getAsOf()));
      }
    }
  }

  private static void threeBodiesStated(NetworkFacts facts, Violations violations) {
    List<CommitteeType> missing =
        Bodies.THREE_BODIES.stream().filter(type -> Bodies.of(type, facts).isEmpty()).toList();
    if (!facts.isSaidToBeInactive() && !missing.isEmpty()) {
      violations.add(
          ElementPath.root(),
          facts.getNetwork().getId(),
          Map.of("missing", missing, "date", facts.getAsOf()));
    }
  }

  private static void noCircleOfParents(NetworkFacts facts, Violations violations) {
    for (List<Located<Committee>> circle :
        CycleFinder.in(facts.getCommittees(), Committee::getParent)) {
      Located<Committee> first = circle.get(0);
      violations.add(
          first.getPath("parent"),
          first.getValue().getId(),
          Map.of("committees", CycleFinder.ids(circle)));
    }
  }
}
