package nrw.bildungsnetz.rules.transition;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.BildungsketteCoverage;
import nrw.bildungsnetz.model.BildungsketteStep;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the steps of the Bildungskette that the transitions cover. */
public final class BildungsketteRules {

  private static final List<String> READS_OF_STEPS =
      List.of(
          "transitions.id",
          "transitions.direction",
          "transitions.fromStages",
          "transitions.toStages",
          "transitions.period");

  /** T15: the stated transitions cover the whole Bildungskette. */
  public static final NetworkRule EVERY_STEP_TENDED =
      NetworkRule.declare(
          Rule.builder()
              .id("T15")
              .severity(Severity.INFO)
              .category(Category.TRANSITION)
              .basis(Basis.NOT_STATED)
              .addAllReads(READS_OF_STEPS)
              .addReads("status")
              .source("Bezirksregierung Düsseldorf: die gesamte Bildungskette")
              .since("0.1.0"),
          BildungsketteRules::everyStepTended);

  /** T16: two transitions that cover the same steps differ in at least one attribute. */
  public static final NetworkRule STEP_TENDED_ONCE =
      NetworkRule.declare(
          Rule.builder()
              .id("T16")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STEPS)
              .addReads(
                  "transitions.fromSchulformen",
                  "transitions.toSchulformen",
                  "transitions.grades",
                  "transitions.targetGroups",
                  "transitions.givingOrganisations",
                  "transitions.receivingOrganisations")
              .source("Eindeutigkeit; Hagen: Liste der Übergänge")
              .since("0.1.0"),
          BildungsketteRules::stepTendedOnce);

  private static final Memo<BildungsketteCoverage> COVERAGE =
      new Memo<>(facts -> facts.getNetwork().bildungsketteOn(facts.getAsOf()));

  private BildungsketteRules() {}

  private static void everyStepTended(NetworkFacts facts, Violations violations) {
    if (facts.getTransitions().isEmpty() || facts.isSaidToBeInactive()) {
      return;
    }
    BildungsketteCoverage coverage = COVERAGE.from(facts);
    List<BildungsketteStep> untended = coverage.getUntended();
    boolean someTended = untended.size() < coverage.getSteps().size();
    if (someTended && !untended.isEmpty()) {
      violations.add(
          ElementPath.root().property("transitions"),
          facts.getNetwork().getId(),
          Map.of(
              "steps", untended.stream().map(UntendedStep::of).toList(),
              "date", facts.getAsOf()));
    }
  }

  private static void stepTendedOnce(NetworkFacts facts, Violations violations) {
    Set<String> reported = new HashSet<>();
    for (BildungsketteStep step : COVERAGE.from(facts).getTendedTwice()) {
      Map<String, Transition> alike = new HashMap<>();
      for (Transition transition : inOrderOfIds(step)) {
        Transition other = alike.putIfAbsent(whatSetsApart(transition), transition);
        if (other != null && reported.add(transition.getId())) {
          report(transition, other, facts, violations);
        }
      }
    }
  }

  /** Sorted by id, so that the result does not depend on document order. */
  private static List<Transition> inOrderOfIds(BildungsketteStep step) {
    return step.getTransitions().stream().sorted(Comparator.comparing(Transition::getId)).toList();
  }

  /**
   * The distinguishing attributes; transitions with equal ones may be duplicates. As one text,
   * since a map orders texts of the same hash code, but has to search through lists of them.
   */
  private static String whatSetsApart(Transition transition) {
    StringBuilder key = new StringBuilder();
    Stream.of(
            transition.getFromStages(),
            transition.getToStages(),
            transition.getFromSchulformen(),
            transition.getToSchulformen(),
            transition.getGrades(),
            transition.getTargetGroups(),
            transition.getGivingOrganisations(),
            transition.getReceivingOrganisations())
        .forEach(values -> append(values, key));
    return key.toString();
  }

  /** Appends the number of values, and each with its length, so that no two lists look alike. */
  private static void append(Collection<?> values, StringBuilder key) {
    key.append(values.size()).append(';');
    for (Object value : values) {
      String text = value.toString();
      key.append(text.length()).append(':').append(text);
    }
  }

  private static void report(
      Transition transition, Transition other, NetworkFacts facts, Violations violations) {
    facts
        .getTransitions()
        .find(transition.getId())
        .ifPresent(
            placed ->
                violations.add(
                    placed.getPath(),
                    transition.getId(),
                    Map.of(
                        "transition", transition.getId(),
                        "other", other.getId(),
                        "date", facts.getAsOf())));
  }
}
