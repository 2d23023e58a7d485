package nrw.bildungsnetz.model;

import java.util.List;
import java.util.Objects;
import nrw.bildungsnetz.codes.Bildungsstufe;
import org.jspecify.annotations.Nullable;

/**
 * A step of the Bildungskette with the transitions that cover it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class BildungsketteStep {

  private final Bildungsstufe from;
  private final Bildungsstufe to;
  private final List<Transition> transitions;

  private BildungsketteStep(Bildungsstufe from, Bildungsstufe to, List<Transition> transitions) {
    this.from = from;
    this.to = to;
    this.transitions = List.copyOf(transitions);
  }

  static BildungsketteStep of(Bildungsstufe from, Bildungsstufe to, List<Transition> transitions) {
    return new BildungsketteStep(from, to, transitions);
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

  /** {@return the stage it leads from} */
  public Bildungsstufe getFrom() {
    return from;
  }

  /**
   * {@return the stage it leads to; equal to {@code from} for a change of Schulform within
   * Sekundarstufe I}
   */
  public Bildungsstufe getTo() {
    return to;
  }

  /** {@return the transitions that cover it, in network order} */
  public List<Transition> getTransitions() {
    return transitions;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof BildungsketteStep other
        && from.equals(other.from)
        && to.equals(other.to)
        && transitions.equals(other.transitions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to, transitions);
  }

  @Override
  public String toString() {
    return "BildungsketteStep[from=" + from + ", to=" + to + ", transitions=" + transitions + "]";
  }
}
