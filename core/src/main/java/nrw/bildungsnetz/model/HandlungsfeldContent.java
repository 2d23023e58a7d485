package nrw.bildungsnetz.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that belongs to a Handlungsfeld, regardless of dates. Lists are in network order.
 * Immutable and thread-safe.
 *
 * @param handlungsfeld the field
 * @param goals the goals of the field
 * @param measures the measures of the field, or of one of its goals
 * @param indicators the indicators of those goals and measures
 * @param transitions the transitions worked on in the field
 * @param resolutions the resolution that set the field, and those about it, its goals, measures or
 *     transitions
 */
public record HandlungsfeldContent(
    Handlungsfeld handlungsfeld,
    List<Goal> goals,
    List<Measure> measures,
    List<Indicator> indicators,
    List<Transition> transitions,
    List<Resolution> resolutions) {

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
    return new HandlungsfeldContent(field, goals, measures, indicators, transitions, resolutions);
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
}
