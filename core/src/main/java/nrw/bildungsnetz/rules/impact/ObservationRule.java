package nrw.bildungsnetz.rules.impact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import org.jspecify.annotations.Nullable;

/** The rule that an indicator has one value on a day. */
public final class ObservationRule {

  /** W10: an indicator has one value on a day. */
  public static final NetworkRule ONE_VALUE_A_DAY =
      NetworkRule.declare(
          Rule.builder()
              .id("W10")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .addReads("indicators.id", "indicators.baseline", "indicators.observations")
              .source("Statistisches Landesamt Baden-Württemberg, Monatsheft 2/2018")
              .since("0.1.0"),
          ObservationRule::check);

  private ObservationRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Indicator> each : facts.getIndicators()) {
      Map<LocalDate, Observation> first = new HashMap<>();
      each.getValue()
          .getBaseline()
          .ifPresent(baseline -> baseline.getDate().ifPresent(day -> first.put(day, baseline)));
      List<Observation> observations = each.getValue().getObservations();
      for (int i = 0; i < observations.size(); i++) {
        Observation observation = observations.get(i);
        ElementPath path = each.getPath("observations").element(i);
        observation
            .getDate()
            .filter(day -> contradicts(observation, first.putIfAbsent(day, observation)))
            .ifPresent(
                day ->
                    violations.add(
                        path,
                        each.getValue().getId(),
                        Map.of("indicator", each.getValue().getId(), "date", day)));
      }
    }
  }

  /** Values of different sources may differ. */
  private static boolean contradicts(Observation observation, @Nullable Observation other) {
    return other != null
        && observation.getValue().compareTo(other.getValue()) != 0
        && (observation.getSources().isEmpty()
            || other.getSources().isEmpty()
            || !Collections.disjoint(observation.getSources(), other.getSources()));
  }
}
