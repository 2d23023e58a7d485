package nrw.bildungsnetz.model;

import java.util.List;
import nrw.bildungsnetz.codes.Bildungsstufe;

/**
 * A step of the Bildungskette with the transitions that cover it. Immutable and thread-safe.
 *
 * @param from the stage it leads from
 * @param to the stage it leads to; equal to {@code from} for a change of Schulform within
 *     Sekundarstufe I
 * @param transitions the transitions that cover it, in network order
 */
public record BildungsketteStep(
    Bildungsstufe from, Bildungsstufe to, List<Transition> transitions) {

  /**
   * Creates a step.
   *
   * @param from the stage it leads from
   * @param to the stage it leads to
   * @param transitions the transitions that cover it
   */
  public BildungsketteStep {
    transitions = List.copyOf(transitions);
  }

  static boolean tends(Transition transition, Bildungsstufe from, Bildungsstufe to) {
    boolean horizontal = transition.getDirection() == TransitionDirection.HORIZONTAL;
    if (horizontal != (from == to)) {
      return false;
    }
    // A change of Schulform happens within Sekundarstufe I, so sources often omit the stage.
    boolean stageLeftOut =
        horizontal && transition.getFromStages().isEmpty() && transition.getToStages().isEmpty();
    return stageLeftOut
        || (transition.getFromStages().contains(from) && transition.getToStages().contains(to));
  }
}
