package nrw.bildungsnetz.model;

import java.util.List;
import nrw.bildungsnetz.codes.Bildungsstufe;

/**
 * A step of the Bildungskette with the transitions that tend it. Immutable and safe for use by many
 * threads.
 *
 * @param from the stage it leads from
 * @param to the stage it leads to; the same one for the change of Schulform within the
 *     Sekundarstufe I
 * @param transitions the transitions that tend it, in the order of the network
 */
public record BildungsketteStep(
    Bildungsstufe from, Bildungsstufe to, List<Transition> transitions) {

  /**
   * Creates a step.
   *
   * @param from the stage it leads from
   * @param to the stage it leads to
   * @param transitions the transitions that tend it
   */
  public BildungsketteStep {
    transitions = List.copyOf(transitions);
  }

  static boolean tends(Transition transition, Bildungsstufe from, Bildungsstufe to) {
    boolean horizontal = transition.getDirection() == TransitionDirection.HORIZONTAL;
    if (horizontal != (from == to)) {
      return false;
    }
    // The change of Schulform is a matter of the Sekundarstufe I, so sources leave the stage out.
    boolean stageLeftOut =
        horizontal && transition.getFromStages().isEmpty() && transition.getToStages().isEmpty();
    return stageLeftOut
        || (transition.getFromStages().contains(from) && transition.getToStages().contains(to));
  }
}
