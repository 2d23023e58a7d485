package nrw.bildungsnetz.rules.handlungsfeld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ActiveHandlungsfelder;
import nrw.bildungsnetz.rules.support.Bodies;

/** Rules about cross-cutting Handlungsfelder (Querschnittsthemen). */
public final class CrossCuttingRules {

  /** H06: a cross-cutting Handlungsfeld applies to every other one. */
  public static final NetworkRule RUNS_THROUGH_ALL =
      NetworkRule.declare(
          Rule.builder()
              .id("H06")
              .severity(Severity.INFO)
              .category(Category.HANDLUNGSFELD)
              .addReads(
                  "handlungsfelder.id",
                  "handlungsfelder.period",
                  "handlungsfelder.crossCutting",
                  "handlungsfelder.runsThrough")
              .source("Hagen: Inklusion als Querschnittsthema in allen Handlungsfeldern")
              .since("0.1.0"),
          CrossCuttingRules::runsThroughAll);

  /** H07: a cross-cutting Handlungsfeld is not assigned to a separate Arbeitskreis. */
  public static final NetworkRule NOT_SET_APART =
      NetworkRule.declare(
          Rule.builder()
              .id("H07")
              .severity(Severity.INFO)
              .category(Category.HANDLUNGSFELD)
              .addReads(
                  "committees.id",
                  "committees.type",
                  "committees.period",
                  "handlungsfelder.id",
                  "handlungsfelder.period",
                  "handlungsfelder.crossCutting",
                  "handlungsfelder.committees")
              .source("Kreis Steinfurt: Inklusion als Querschnittsthema")
              .since("0.1.0"),
          CrossCuttingRules::notSetApart);

  private CrossCuttingRules() {}

  private static void runsThroughAll(NetworkFacts facts, Violations violations) {
    List<Located<Handlungsfeld>> fields = ActiveHandlungsfelder.of(facts);
    Set<String> others = new LinkedHashSet<>();
    for (Located<Handlungsfeld> field : fields) {
      if (!field.getValue().isCrossCutting()) {
        others.add(field.getValue().getId());
      }
    }
    for (Located<Handlungsfeld> field : fields) {
      Set<String> through = field.getValue().getRunsThrough();
      if (field.getValue().isCrossCutting() && !through.isEmpty() && !through.containsAll(others)) {
        violations.add(
            field.getPath("runsThrough"),
            field.getValue().getId(),
            Map.of(
                "handlungsfeld", field.getValue().getId(),
                "handlungsfelder", others.stream().filter(id -> !through.contains(id)).toList()));
      }
    }
  }

  private static void notSetApart(NetworkFacts facts, Violations violations) {
    Map<String, List<Located<Handlungsfeld>>> byCommittee = new HashMap<>();
    for (Located<Handlungsfeld> field : ActiveHandlungsfelder.of(facts)) {
      for (String committee : field.getValue().getCommittees()) {
        byCommittee.computeIfAbsent(committee, key -> new ArrayList<>()).add(field);
      }
    }
    for (Located<Committee> committee : Bodies.of(CommitteeType.ARBEITSKREIS, facts)) {
      String id = committee.getValue().getId();
      List<Located<Handlungsfeld>> fields = byCommittee.getOrDefault(id, List.of());
      if (fields.size() == 1 && fields.get(0).getValue().isCrossCutting()) {
        Located<Handlungsfeld> field = fields.get(0);
        violations.add(
            field.getPath("committees"),
            field.getValue().getId(),
            Map.of("handlungsfeld", field.getValue().getId(), "committee", id));
      }
    }
  }
}
