package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Resolution;

/** Rules about the resolutions that set Handlungsfelder. */
final class FieldResolutionRules {

  /** M07: a Handlungsfeld that replaces others names the resolution that set it, and is named. */
  static final NetworkRule CHANGE_IS_RESOLVED =
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
          FieldResolutionRules::changeIsResolved);

  static final List<NetworkRule> ALL = List.of(CHANGE_IS_RESOLVED);

  private FieldResolutionRules() {}

  private static void changeIsResolved(NetworkFacts facts, Violations violations) {
    if (!facts.isSaidToBeInactive()) {
      Unstated.report(
          Chosen.from(
              ActiveFields.of(facts),
              field -> !field.getPredecessors().isEmpty() || hasResolution(field, facts)),
          field -> isNamed(field, facts),
          one -> reportOne(one, violations),
          several ->
              violations.add(
                  ElementPath.root().property("handlungsfelder"),
                  facts.network().getId(),
                  several));
    }
  }

  private static boolean hasResolution(Handlungsfeld field, NetworkFacts facts) {
    return facts.resolutions().valueOf(field.getResolution()) != null;
  }

  /** A reference that leads nowhere has a rule of its own. */
  private static boolean isNamed(Handlungsfeld field, NetworkFacts facts) {
    Resolution resolution = facts.resolutions().valueOf(field.getResolution());
    return resolution == null
        ? field.getResolution().isPresent()
        : resolution.getHandlungsfelder().contains(field.getId());
  }

  private static void reportOne(Placed<Handlungsfeld> field, Violations violations) {
    String id = field.value().getId();
    field
        .value()
        .getResolution()
        .ifPresentOrElse(
            resolution ->
                violations.add(
                    field.path("resolution"), id, Map.of("field", id, "resolution", resolution)),
            () -> violations.add(field.path(), id, Map.of("handlungsfeld", id)));
  }
}
