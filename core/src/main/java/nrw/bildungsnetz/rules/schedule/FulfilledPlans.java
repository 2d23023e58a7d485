package nrw.bildungsnetz.rules.schedule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.rules.NetworkFacts;

/**
 * The plans of agreements and measures of which the document tells what became. Not thread-safe.
 */
final class FulfilledPlans {

  private final NetworkFacts facts;

  /** By agreement: the last day of the events of each kind that happened. */
  private final Map<String, Map<AgreementEventKind, LocalDate>> events = new HashMap<>();

  /** By agreement: the first day on which anything may have happened to it. */
  private final Map<String, LocalDate> concluded = new HashMap<>();

  /** By measure: the stages reached. */
  private final Map<String, Set<MeasureStageKind>> stages = new HashMap<>();

  FulfilledPlans(NetworkFacts facts) {
    this.facts = facts;
  }

  boolean has(AgreementEvent plan, String agreement) {
    Map<AgreementEventKind, LocalDate> happened =
        events.computeIfAbsent(agreement, this::happenedTo);
    AgreementEventKind kind = group(plan.getKind());
    LocalDate last = happened.getOrDefault(kind, LocalDate.MIN);
    // An agreement begins once and ends once, perhaps earlier than planned.
    boolean once = kind == AgreementEventKind.START || kind == AgreementEventKind.EXPIRY;
    return happened.containsKey(kind)
        && (once || !last.isBefore(plan.earliestDay().orElse(LocalDate.MIN)));
  }

  /** A stage is passed where a later one is reached. */
  boolean has(MeasureStage plan, String measure) {
    return stages.computeIfAbsent(measure, this::stagesReached).stream()
        .anyMatch(reached -> reached.compareTo(plan.getKind()) >= 0);
  }

  /** Whether anything may have happened to an agreement by now. */
  boolean isConcluded(String agreement) {
    return !concluded.computeIfAbsent(agreement, this::firstDay).isAfter(facts.getAsOf());
  }

  private LocalDate firstDay(String id) {
    LocalDate first = LocalDate.MAX;
    Agreement agreement = facts.getAgreements().valueOf(id);
    if (agreement != null) {
      for (AgreementEvent event : agreement.getEvents()) {
        LocalDate day = event.earliestDay().orElse(LocalDate.MIN);
        if (!event.isPlanned() && day.isBefore(first)) {
          first = day;
        }
      }
    }
    return first;
  }

  private Map<AgreementEventKind, LocalDate> happenedTo(String id) {
    Map<AgreementEventKind, LocalDate> happened = new EnumMap<>(AgreementEventKind.class);
    Agreement agreement = facts.getAgreements().valueOf(id);
    if (agreement != null) {
      for (AgreementEvent event : agreement.getEvents()) {
        if (!event.isPlanned()) {
          LocalDate day = event.latestDay().orElse(LocalDate.MAX);
          happened.merge(
              group(event.getKind()), day, (one, other) -> one.isAfter(other) ? one : other);
        }
      }
    }
    return happened;
  }

  private static AgreementEventKind group(AgreementEventKind kind) {
    return switch (kind) {
      case ACTUAL_START -> AgreementEventKind.START;
      case TERMINATION -> AgreementEventKind.EXPIRY;
      default -> kind;
    };
  }

  private Set<MeasureStageKind> stagesReached(String id) {
    Set<MeasureStageKind> reached = EnumSet.noneOf(MeasureStageKind.class);
    Measure measure = facts.getMeasures().valueOf(id);
    if (measure != null) {
      for (MeasureStage stage : measure.getStages()) {
        if (!stage.isPlanned()) {
          reached.add(stage.getKind());
        }
      }
    }
    return reached;
  }
}
