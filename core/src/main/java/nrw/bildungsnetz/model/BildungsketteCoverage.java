package nrw.bildungsnetz.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import nrw.bildungsnetz.codes.Bildungsstufe;
import org.jspecify.annotations.Nullable;

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
 * @since 0.1.0
 */
public final class BildungsketteCoverage {

  private final List<BildungsketteStep> steps;
  private final List<Transition> unplaced;

  private BildungsketteCoverage(List<BildungsketteStep> steps, List<Transition> unplaced) {
    this.steps = List.copyOf(steps);
    this.unplaced = List.copyOf(unplaced);
  }

  static BildungsketteCoverage of(List<BildungsketteStep> steps, List<Transition> unplaced) {
    return new BildungsketteCoverage(steps, unplaced);
  }

  static BildungsketteCoverage of(List<Transition> transitions) {
    List<BildungsketteStep> steps = new ArrayList<>();
    BitSet placed = new BitSet(transitions.size());
    for (Bildungsstufe from : Bildungsstufe.values()) {
      for (Bildungsstufe to : from.getNextStages()) {
        steps.add(BildungsketteStep.of(from, to, tending(from, to, transitions, placed)));
      }
    }
    return BildungsketteCoverage.of(steps, unplaced(transitions, placed));
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
  public List<BildungsketteStep> getTended() {
    return steps.stream().filter(step -> !step.getTransitions().isEmpty()).toList();
  }

  /**
   * The steps covered by no transition.
   *
   * @return the steps in order
   */
  public List<BildungsketteStep> getUntended() {
    return steps.stream().filter(step -> step.getTransitions().isEmpty()).toList();
  }

  /**
   * The steps covered by more than one transition, whose work may overlap.
   *
   * @return the steps in order
   */
  public List<BildungsketteStep> getTendedTwice() {
    return steps.stream().filter(step -> step.getTransitions().size() > 1).toList();
  }

  /** {@return every step of the Bildungskette, from the Kita on} */
  public List<BildungsketteStep> getSteps() {
    return steps;
  }

  /** {@return transitions that cover no step, usually because a stage is not stated} */
  public List<Transition> getUnplaced() {
    return unplaced;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof BildungsketteCoverage other
        && steps.equals(other.steps)
        && unplaced.equals(other.unplaced);
  }

  @Override
  public int hashCode() {
    return Objects.hash(steps, unplaced);
  }

  @Override
  public String toString() {
    return "BildungsketteCoverage[steps=" + steps + ", unplaced=" + unplaced + "]";
  }
}
