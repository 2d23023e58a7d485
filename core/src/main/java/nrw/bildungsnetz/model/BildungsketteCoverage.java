package nrw.bildungsnetz.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nrw.bildungsnetz.codes.Bildungsstufe;

/**
 * Which steps of the Bildungskette a network covers, does not cover, or covers more than once.
 * Immutable and thread-safe.
 *
 * <p>The steps are those of {@link Bildungsstufe#getNextStages()}. A transition with broadly stated
 * stages ("Schule – Arbeitswelt") covers every step between them.
 *
 * <p>Source: page of the Regionales Bildungsbüro Hagen; Bezirksregierung Düsseldorf (the whole
 * Bildungskette).
 *
 * @param steps every step of the Bildungskette, from the Kita on
 * @param unplaced transitions that cover no step, usually because a stage is not stated
 */
public record BildungsketteCoverage(List<BildungsketteStep> steps, List<Transition> unplaced) {

  /**
   * Creates a coverage.
   *
   * @param steps every step of the Bildungskette
   * @param unplaced transitions that cover no step
   */
  public BildungsketteCoverage {
    steps = List.copyOf(steps);
    unplaced = List.copyOf(unplaced);
  }

  static BildungsketteCoverage of(List<Transition> transitions) {
    List<BildungsketteStep> steps = new ArrayList<>();
    BitSet placed = new BitSet(transitions.size());
    for (Bildungsstufe from : Bildungsstufe.values()) {
      for (Bildungsstufe to : from.getNextStages()) {
        steps.add(new BildungsketteStep(from, to, tending(from, to, transitions, placed)));
      }
    }
    return new BildungsketteCoverage(steps, unplaced(transitions, placed));
  }

  private static List<Transition> tending(
      Bildungsstufe from, Bildungsstufe to, List<Transition> transitions, BitSet placed) {
    List<Transition> tending = new ArrayList<>();
    for (int i = 0; i < transitions.size(); i++) {
      if (BildungsketteStep.tends(transitions.get(i), from, to)) {
        tending.add(transitions.get(i));
        placed.set(i);
      }
    }
    return tending;
  }

  private static List<Transition> unplaced(List<Transition> transitions, BitSet placed) {
    List<Transition> unplaced = new ArrayList<>();
    for (int i = placed.nextClearBit(0); i < transitions.size(); i = placed.nextClearBit(i + 1)) {
      unplaced.add(transitions.get(i));
    }
    return unplaced;
  }

  /**
   * The steps covered by at least one transition.
   *
   * @return the steps in order
   */
  public List<BildungsketteStep> tended() {
    return steps.stream().filter(step -> !step.transitions().isEmpty()).toList();
  }

  /**
   * The steps covered by no transition.
   *
   * @return the steps in order
   */
  public List<BildungsketteStep> untended() {
    return steps.stream().filter(step -> step.transitions().isEmpty()).toList();
  }

  /**
   * The steps covered by more than one transition, whose work may overlap.
   *
   * @return the steps in order
   */
  public List<BildungsketteStep> tendedTwice() {
    return steps.stream().filter(step -> step.transitions().size() > 1).toList();
  }
}
