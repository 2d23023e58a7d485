package nrw.bildungsnetz.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;

/**
 * Which steps of the Bildungskette a network tends, which it does not, and which it tends more than
 * once. Immutable and safe for use by many threads.
 *
 * <p>The steps are those of {@link Bildungsstufe#getNextStages()}. A transition whose stages are
 * stated roughly ("Schule – Arbeitswelt") tends every step between them.
 *
 * <p>Source: page of the Regionales Bildungsbüro Hagen; Bezirksregierung Düsseldorf (the whole
 * Bildungskette).
 *
 * @param steps every step of the Bildungskette, from the Kita on
 * @param unplaced transitions that tend no step, mostly because a stage is not stated
 */
public record BildungsketteCoverage(List<BildungsketteStep> steps, List<Transition> unplaced) {

  /**
   * Creates a coverage.
   *
   * @param steps every step of the Bildungskette
   * @param unplaced transitions that tend no step
   */
  public BildungsketteCoverage {
    steps = List.copyOf(steps);
    unplaced = List.copyOf(unplaced);
  }

  static BildungsketteCoverage of(List<Transition> transitions) {
    List<BildungsketteStep> steps = new ArrayList<>();
    Set<Transition> unplaced = new HashSet<>(transitions);
    for (Bildungsstufe from : Bildungsstufe.values()) {
      for (Bildungsstufe to : from.getNextStages()) {
        List<Transition> tending =
            transitions.stream().filter(each -> BildungsketteStep.tends(each, from, to)).toList();
        steps.add(new BildungsketteStep(from, to, tending));
        tending.forEach(unplaced::remove);
      }
    }
    return new BildungsketteCoverage(
        steps, transitions.stream().filter(unplaced::contains).toList());
  }

  /**
   * The steps that one transition or more tend.
   *
   * @return steps in their order
   */
  public List<BildungsketteStep> tended() {
    return steps.stream().filter(step -> !step.transitions().isEmpty()).toList();
  }

  /**
   * The steps that no transition tends.
   *
   * @return steps in their order
   */
  public List<BildungsketteStep> untended() {
    return steps.stream().filter(step -> step.transitions().isEmpty()).toList();
  }

  /**
   * The steps that two transitions or more tend, whose work should be told apart.
   *
   * @return steps in their order
   */
  public List<BildungsketteStep> tendedTwice() {
    return steps.stream().filter(step -> step.transitions().size() > 1).toList();
  }
}
