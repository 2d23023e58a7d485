package nrw.bildungsnetz.rules.handlungsfeld;

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
      MissingStatements.report(
          Filters.from(
              ActiveHandlungsfelder.of(facts),
              field -> !field.getPredecessors().isEmpty() || hasResolution(field, facts)),
          field -> isNamed(field, facts),
          one -> reportOne(one, violations),
          several ->
              violations.add(
                  ElementPath.root().property("handlungsfelder"),
                  facts.getNetwork().getId(),
                  several));
    }
  }

  private static boolean hasResolution(Handlungsfeld field, NetworkFacts facts) {
    return facts.getResolutions().valueOf(field.getResolution()) != null;
  }

  /** Dangling references have a separate rule. */
  private static boolean isNamed(Handlungsfeld field, NetworkFacts facts) {
    Resolution resolution = facts.getResolutions().valueOf(field.getResolution());
    return resolution == null
        ? field.getResolution().isPresent()
        : resolution.getHandlungsfelder().contains(field.getId());
  }

  private static void reportOne(Located<Handlungsfeld> field, Violations violations) {
    String id = field.getValue().getId();
    field
        .getValue()
        .getResolution()
        .ifPresentOrElse(
            resolution ->
                violations.add(
                    field.getPath("resolution"), id, Map.of("field", id, "resolution", resolution)),
            () -> violations.add(field.getPath(), id, Map.of("handlungsfeld", id)));
  }
}
