package nrw.bildungsnetz.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that belongs to a Handlungsfeld, regardless of dates. Lists are in network order.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class HandlungsfeldContent {

  private final Handlungsfeld handlungsfeld;
  private final List<Goal> goals;
  private final List<Measure> measures;
  private final List<Indicator> indicators;
  private final List<Transition> transitions;
  private final List<Resolution> resolutions;

  private HandlungsfeldContent(
      Handlungsfeld handlungsfeld,
      List<Goal> goals,
      List<Measure> measures,
      List<Indicator> indicators,
      List<Transition> transitions,
      List<Resolution> resolutions) {
    this.handlungsfeld = handlungsfeld;
    this.goals = goals;
    this.measures = measures;
    this.indicators = indicators;
    this.transitions = transitions;
    this.resolutions = resolutions;
  }

  static HandlungsfeldContent of(
      Handlungsfeld handlungsfeld,
      List<Goal> goals,
      List<Measure> measures,
      List<Indicator> indicators,
      List<Transition> transitions,
      List<Resolution> resolutions) {
    return new HandlungsfeldContent(
        handlungsfeld, goals, measures, indicators, transitions, resolutions);
  }

  static HandlungsfeldContent of(Handlungsfeld field, Network network) {
    String id = field.getId();
    List<Goal> goals = select(network.getGoals(), goal -> goal.getHandlungsfelder().contains(id));
    List<Measure> measures =
        select(
            network.getMeasures(),
            measure ->
                measure.getHandlungsfelder().contains(id)
                    || sharesAny(measure.getGoals(), ids(goals)));
    List<Indicator> indicators =
        select(
            network.getIndicators(),
            indicator ->
                sharesAny(indicator.getGoals(), ids(goals))
                    || sharesAny(indicator.getMeasures(), ids(measures)));
    List<Transition> transitions =
        select(network.getTransitions(), each -> each.getHandlungsfelder().contains(id));
    List<Resolution> resolutions =
        select(
            network.getResolutions(),
            resolution ->
                resolution.getHandlungsfelder().contains(id)
                    || field.getResolution().filter(resolution.getId()::equals).isPresent()
                    || sharesAny(resolution.getGoals(), ids(goals))
                    || sharesAny(resolution.getMeasures(), ids(measures))
                    || sharesAny(resolution.getTransitions(), ids(transitions)));
    return HandlungsfeldContent.of(field, goals, measures, indicators, transitions, resolutions);
  }

  private static <T> List<T> select(List<T> all, Predicate<T> condition) {
    return all.stream().filter(condition).toList();
  }

  private static Set<String> ids(Collection<? extends Identified> parts) {
    return parts.stream().map(Identified::getId).collect(Collectors.toSet());
  }

  private static boolean sharesAny(Set<String> references, Set<String> ids) {
    return !Collections.disjoint(references, ids);
  }

  /** {@return the field} */
  public Handlungsfeld getHandlungsfeld() {
    return handlungsfeld;
  }

  /** {@return the goals of the field} */
  public List<Goal> getGoals() {
    return goals;
  }

  /** {@return the measures of the field, or of one of its goals} */
  public List<Measure> getMeasures() {
    return measures;
  }

  /** {@return the indicators of those goals and measures} */
  public List<Indicator> getIndicators() {
    return indicators;
  }

  /** {@return the transitions worked on in the field} */
  public List<Transition> getTransitions() {
    return transitions;
  }

  /**
   * {@return the resolution that set the field, and those about it, its goals, measures or
   * transitions}
   */
  public List<Resolution> getResolutions() {
    return resolutions;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof HandlungsfeldContent other
        && handlungsfeld.equals(other.handlungsfeld)
        && goals.equals(other.goals)
        && measures.equals(other.measures)
        && indicators.equals(other.indicators)
        && transitions.equals(other.transitions)
        && resolutions.equals(other.resolutions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(handlungsfeld, goals, measures, indicators, transitions, resolutions);
  }

  @Override
  public String toString() {
    return "HandlungsfeldContent[handlungsfeld="
        + handlungsfeld
        + ", goals="
        + goals
        + ", measures="
        + measures
        + ", indicators="
        + indicators
        + ", transitions="
        + transitions
        + ", resolutions="
        + resolutions
        + "]";
  }
}
