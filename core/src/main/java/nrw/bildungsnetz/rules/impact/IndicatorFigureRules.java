package nrw.bildungsnetz.rules.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Elapsed;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;
import nrw.bildungsnetz.texts.Term;

/** Rules about baseline, target and observations of an indicator. */
public final class IndicatorFigureRules {

  /** W03: baseline, target, unit and data source of each indicator are stated. */
  public static final NetworkRule FIGURES_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("W03")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "indicators.id",
                  "indicators.baseline",
                  "indicators.target",
                  "indicators.unit",
                  "indicators.dataSource",
                  "indicators.predecessor",
                  "status")
              .source("Statistisches Landesamt Baden-Württemberg, Monatsheft 2/2018")
              .since("0.1.0"),
          IndicatorFigureRules::figuresStated);

  /** W06: a target is not dated before the baseline. */
  public static final NetworkRule TARGET_AFTER_BASELINE =
      NetworkRule.declare(
          Rule.builder()
              .id("W06")
              .severity(Severity.ERROR)
              .category(Category.IMPACT)
              .addReads("indicators.id", "indicators.baseline", "indicators.target")
              .source("Zeitlogik")
              .since("0.1.0"),
          IndicatorFigureRules::targetAfterBaseline);

  private static final Threshold MONTHS = Threshold.atMost("months", 12, 1, 120);

  /** W09: an indicator has been measured recently by the time its target is due. */
  public static final NetworkRule DUE_TARGET_MEASURED =
      NetworkRule.declare(
          Rule.builder()
              .id("W09")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "indicators.id",
                  "indicators.baseline",
                  "indicators.target",
                  "indicators.observations",
                  "indicators.predecessor",
                  "status")
              .addThresholds(MONTHS)
              .source("Statistisches Landesamt Baden-Württemberg, Monatsheft 2/2018")
              .since("0.1.0"),
          IndicatorFigureRules::dueTargetMeasured);

  private IndicatorFigureRules() {}

  private static void figuresStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        CurrentIndicators.of(facts),
        indicator -> missing(indicator).isEmpty(),
        indicator -> reportMissing(indicator, violations),
        several -> reportSeveral(several, facts, violations));
  }

  private static List<Term> missing(Indicator indicator) {
    List<Term> missing = new ArrayList<>(0);
    requireStated(indicator.getBaseline(), "baseline", missing);
    requireStated(indicator.getTarget(), "target", missing);
    requireStated(indicator.getUnit(), "unit", missing);
    requireStated(indicator.getDataSource(), "dataSource", missing);
    return missing;
  }

  private static void requireStated(Optional<?> value, String attribute, List<Term> missing) {
    if (value.isEmpty()) {
      missing.add(Term.of(attribute));
    }
  }

  private static void reportMissing(Located<Indicator> indicator, Violations violations) {
    violations.add(
        indicator.getPath(),
        indicator.getValue().getId(),
        Map.of(
            "indicator", indicator.getValue().getId(), "missing", missing(indicator.getValue())));
  }

  private static void targetAfterBaseline(NetworkFacts facts, Violations violations) {
    for (Located<Indicator> indicator : facts.getIndicators()) {
      LocalDate target = latest(indicator.getValue().getTarget());
      LocalDate baseline = earliest(indicator.getValue().getBaseline());
      if (target.isBefore(baseline)) {
        violations.add(
            indicator.getPath("target"),
            indicator.getValue().getId(),
            Map.of(
                "indicator", indicator.getValue().getId(),
                "target", target,
                "baseline", baseline));
      }
    }
  }

  private static void dueTargetMeasured(
      NetworkFacts facts, Thresholds thresholds, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        Filters.from(CurrentIndicators.of(facts), each -> isDue(each, facts)),
        each -> isMeasured(each, thresholds.of(MONTHS)),
        indicator ->
            violations.add(
                indicator.getPath("target"),
                indicator.getValue().getId(),
                Map.of(
                    "indicator", indicator.getValue().getId(),
                    "target", latest(indicator.getValue().getTarget()))),
        several -> reportSeveral(several, facts, violations));
  }

  private static boolean isDue(Indicator indicator, NetworkFacts facts) {
    return latest(indicator.getTarget()).isBefore(facts.getAsOf());
  }

  /**
   * Whether there is a value that may be later than the baseline and not long before the target.
   */
  private static boolean isMeasured(Indicator indicator, int months) {
    LocalDate baseline = earliest(indicator.getBaseline());
    LocalDate target = latest(indicator.getTarget());
    for (Observation each : indicator.getObservations()) {
      LocalDate day = each.latestDay().orElse(LocalDate.MAX);
      if (day.isAfter(baseline) && !Elapsed.moreThanMonths(months, day, target)) {
        return true;
      }
    }
    return false;
  }

  private static void reportSeveral(
      Map<String, Object> several, NetworkFacts facts, Violations violations) {
    violations.add(ElementPath.root().property("indicators"), facts.getNetwork().getId(), several);
  }

  private static LocalDate earliest(Optional<Observation> value) {
    return value.flatMap(Observation::earliestDay).orElse(LocalDate.MIN);
  }

  private static LocalDate latest(Optional<Observation> value) {
    return value.flatMap(Observation::latestDay).orElse(LocalDate.MAX);
  }
}
