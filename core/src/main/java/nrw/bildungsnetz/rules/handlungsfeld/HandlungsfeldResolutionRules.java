package nrw.bildungsnetz.rules.handlungsfeld;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ActiveHandlungsfelder;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the resolutions that set Handlungsfelder. */
public final class HandlungsfeldResolutionRules {

  /** M07: a Handlungsfeld that replaces others names its resolution, which names it in turn. */
  public static final NetworkRule CHANGE_IS_RESOLVED =
      NetworkRule.declare(
          Rule.builder()
              .id("M07")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "handlungsfelder.id",
                  "handlungsfelder.period",
                  "handlungsfelder.predecessors",
                  "handlungsfelder.resolution",
                  "resolutions.id",
                  "resolutions.handlungsfelder")
              .source("Bezirksregierung Arnsberg: der Lenkungskreis formuliert die Handlungsfelder")
              .since("0.1.0"),
          HandlungsfeldResolutionRules::changeIsResolved);

  private HandlungsfeldResolutionRules() {}

  private static void changeIsResolved(NetworkFacts facts, Violations violations) {
    if (!facts.isSaidToBeInactive()) {
      List<Located<Handlungsfeld>> fields = ActiveHandlungsfelder.of(facts);
      reportUnresolved(fields, facts, violations);
      reportUnnamed(fields, facts, violations);
    }
  }

  private static void reportUnresolved(
      List<Located<Handlungsfeld>> fields, NetworkFacts facts, Violations violations) {
    MissingStatements.report(
        Filters.from(fields, field -> !field.getPredecessors().isEmpty()),
        field -> field.getResolution().isPresent(),
        one ->
            violations.add(
                one.path(), one.value().getId(), Map.of("handlungsfeld", one.value().getId())),
        count -> addAll(Map.of("count", count), facts, violations));
  }

  private static void reportUnnamed(
      List<Located<Handlungsfeld>> fields, NetworkFacts facts, Violations violations) {
    MissingStatements.report(
        Filters.from(fields, field -> facts.resolutions().valueOf(field.getResolution()) != null),
        field -> isNamed(field, facts),
        one ->
            violations.add(
                one.path("resolution"),
                one.value().getId(),
                Map.of(
                    "field", one.value().getId(),
                    "resolution", one.value().getResolution().orElseThrow())),
        count -> addAll(Map.of("unnamed", count), facts, violations));
  }

  private static boolean isNamed(Handlungsfeld field, NetworkFacts facts) {
    Resolution resolution = facts.resolutions().valueOf(field.getResolution());
    return resolution != null && resolution.getHandlungsfelder().contains(field.getId());
  }

  private static void addAll(
      Map<String, Object> arguments, NetworkFacts facts, Violations violations) {
    violations.add(
        ElementPath.root().property("handlungsfelder"), facts.network().getId(), arguments);
  }
}
