package nrw.bildungsnetz.rules.impact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.NormalizedName;

/** The rule that a new definition starts a new series. */
public final class IndicatorSeriesRule {

  /** W04: a series has one definition and ends when another one continues it. */
  public static final NetworkRule ONE_DEFINITION =
      NetworkRule.declare(
          Rule.builder()
              .id("W04")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .addReads(
                  "indicators.id",
                  "indicators.name",
                  "indicators.definition",
                  "indicators.unit",
                  "indicators.goals",
                  "indicators.measures",
                  "indicators.observations",
                  "indicators.predecessor")
              .source("Statistisches Landesamt Baden-Württemberg, Monatsheft 2/2018")
              .since("0.1.0"),
          IndicatorSeriesRule::oneDefinition);

  private IndicatorSeriesRule() {}

  private static void oneDefinition(NetworkFacts facts, Violations violations) {
    Groups.sharing(CurrentIndicators.of(facts), each -> NormalizedName.of(each.getName()))
        .forEach(namesakes -> reportNamesakes(namesakes, violations));
    for (Located<Indicator> successor : facts.getIndicators()) {
      Located<Indicator> series =
          facts.getIndicators().find(successor.getValue().getPredecessor()).orElse(null);
      if (series != null && !series.getValue().getId().equals(successor.getValue().getId())) {
        reportGoingOn(series, successor.getValue(), violations);
      }
    }
  }

  private static void reportNamesakes(List<Located<Indicator>> namesakes, Violations violations) {
    // Sorted, so that the finding does not depend on list order.
    namesakes.sort(Comparator.comparing(each -> each.getValue().getId()));
    reportNamesakes(namesakes, "unit", Indicator::getUnit, violations);
    reportNamesakes(namesakes, "definition", Indicator::getDefinition, violations);
  }

  /** Compares each indicator with the first one for the same goal or measure. */
  private static void reportNamesakes(
      List<Located<Indicator>> namesakes,
      String attribute,
      Function<Indicator, Optional<String>> text,
      Violations violations) {
    Map<String, Located<Indicator>> firsts = new HashMap<>();
    for (Located<Indicator> indicator : namesakes) {
      text.apply(indicator.getValue())
          .map(NormalizedName::of)
          .flatMap(stated -> firstOtherThan(stated, indicator, text, firsts))
          .ifPresent(
              other ->
                  violations.add(
                      indicator.getPath(attribute),
                      indicator.getValue().getId(),
                      Map.of(
                          "indicator", indicator.getValue().getId(),
                          "other", other.getValue().getId())));
    }
  }

  /** Visits all subjects without short-circuiting, so that each new subject is registered. */
  private static Optional<Located<Indicator>> firstOtherThan(
      String stated,
      Located<Indicator> indicator,
      Function<Indicator, Optional<String>> text,
      Map<String, Located<Indicator>> firsts) {
    return subjects(indicator.getValue())
        .map(subject -> firsts.computeIfAbsent(subject, s -> indicator))
        .filter(
            first ->
                !text.apply(first.getValue()).map(NormalizedName::of).equals(Optional.of(stated)))
        .reduce((one, other) -> one);
  }

  /** The goals and measures of an indicator. */
  private static Stream<String> subjects(Indicator indicator) {
    return Stream.concat(
        indicator.getGoals().stream().map("goals "::concat),
        indicator.getMeasures().stream().map("measures "::concat));
  }

  private static void reportGoingOn(
      Located<Indicator> series, Indicator successor, Violations violations) {
    LocalDate begin = firstObserved(successor);
    List<Observation> observations = series.getValue().getObservations();
    for (int i = 0; i < observations.size(); i++) {
      if (observations.get(i).earliestDay().filter(begin::isBefore).isPresent()) {
        violations.add(
            series.getPath("observations").element(i),
            series.getValue().getId(),
            Map.of(
                "series", series.getValue().getId(),
                "successor", successor.getId(),
                "date", begin));
        return;
      }
    }
  }

  /** The day by which an indicator has certainly been observed. */
  private static LocalDate firstObserved(Indicator indicator) {
    return indicator.getObservations().stream()
        .flatMap(observation -> observation.latestDay().stream())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
