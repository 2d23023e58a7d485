package nrw.bildungsnetz.rules.handlungsfeld;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.support.ResolutionDecision;

/**
 * The last day on which each Handlungsfeld may have been evaluated, resolved on, set anew or dealt
 * with in a meeting.
 */
final class LatestReviews {

  /** The attributes that this class reads. */
  static final List<String> READS =
      List.of(
          "evaluations.handlungsfelder",
          "evaluations.continuous",
          "evaluations.planned",
          "evaluations.date",
          "evaluations.year",
          "evaluations.notBefore",
          "evaluations.notAfter",
          "handlungsfelder.id",
          "handlungsfelder.resolution",
          "meetings.id",
          "meetings.handlungsfelder",
          "meetings.planned",
          "meetings.date",
          "meetings.year",
          "meetings.notBefore",
          "meetings.notAfter",
          "resolutions.id",
          "resolutions.handlungsfelder",
          "resolutions.planned",
          "resolutions.meeting",
          "resolutions.date",
          "resolutions.year",
          "resolutions.notBefore",
          "resolutions.notAfter");

  private final LocalDate asOf;
  private final Map<String, LocalDate> byField = new HashMap<>();

  /** The last evaluation of the whole network, which counts for every field. */
  private LocalDate ofAll = LocalDate.MIN;

  private LatestReviews(LocalDate asOf) {
    this.asOf = asOf;
  }

  static LatestReviews of(NetworkFacts facts) {
    LatestReviews reviews = new LatestReviews(facts.getAsOf());
    for (Evaluation each : facts.getNetwork().getEvaluations()) {
      if (!each.isPlanned()) {
        reviews.add(each);
      }
    }
    for (Resolution each : facts.getNetwork().getResolutions()) {
      if (!each.isPlanned() && !each.getHandlungsfelder().isEmpty()) {
        reviews.add(
            each.getHandlungsfelder(),
            ResolutionDecision.notBefore(each, facts),
            ResolutionDecision.notAfter(each, facts));
      }
    }
    for (Meeting each : facts.getNetwork().getMeetings()) {
      if (!each.isPlanned()) {
        reviews.add(
            each.getHandlungsfelder(),
            each.earliestDay().orElse(LocalDate.MIN),
            each.latestDay().orElse(LocalDate.MAX));
      }
    }
    for (Handlungsfeld field : facts.getNetwork().getHandlungsfelder()) {
      Resolution set = facts.getResolutions().valueOf(field.getResolution());
      if (set != null && !set.isPlanned()) {
        reviews.add(
            Set.of(field.getId()),
            ResolutionDecision.notBefore(set, facts),
            ResolutionDecision.notAfter(set, facts));
      }
    }
    return reviews;
  }

  /** The last review of a field, or {@code begun} if there is no later review. */
  LocalDate lastOf(String field, LocalDate begun) {
    LocalDate own = byField.getOrDefault(field, LocalDate.MIN);
    return later(begun, later(own, ofAll));
  }

  private void add(Evaluation evaluation) {
    LocalDate first = evaluation.earliestDay().orElse(LocalDate.MIN);
    LocalDate last =
        evaluation.isContinuous() ? LocalDate.MAX : evaluation.latestDay().orElse(LocalDate.MAX);
    if (evaluation.getHandlungsfelder().isEmpty() && !first.isAfter(asOf)) {
      ofAll = later(ofAll, last);
    }
    add(evaluation.getHandlungsfelder(), first, last);
  }

  private void add(Set<String> fields, LocalDate first, LocalDate last) {
    if (!first.isAfter(asOf)) {
      for (String field : fields) {
        byField.merge(field, last, LatestReviews::later);
      }
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
