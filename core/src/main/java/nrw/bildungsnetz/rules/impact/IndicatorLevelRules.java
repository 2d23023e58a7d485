package nrw.bildungsnetz.rules.impact;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ActiveHandlungsfelder;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the level of the Wirkungslogik that indicators measure. */
public final class IndicatorLevelRules {

  /** W01: level and step of an indicator agree. */
  public static final NetworkRule LEVEL_FITS_STEP =
      NetworkRule.declare(
          Rule.builder()
              .id("W01")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .addReads("indicators.id", "indicators.level", "indicators.wirkstufe")
              .source("Transferagentur Großstädte, Wirktreppe")
              .since("0.1.0"),
          IndicatorLevelRules::levelFitsStep);

  /** W02: the indicators of a Handlungsfeld do not measure effort only. */
  public static final NetworkRule FIELD_MEASURES_EFFECT =
      NetworkRule.declare(
          Rule.builder()
              .id("W02")
              .severity(Severity.INFO)
              .category(Category.IMPACT)
              .addReads("handlungsfelder.id", "handlungsfelder.period")
              .addReads("goals.id", "goals.partOf", "goals.handlungsfelder")
              .addReads("measures.id", "measures.goals", "measures.handlungsfelder")
              .addReads(
                  "indicators.id",
                  "indicators.goals",
                  "indicators.measures",
                  "indicators.level",
                  "indicators.wirkstufe",
                  "indicators.predecessor")
              .source("Transferagentur Großstädte, Wirktreppe")
              .since("0.1.0"),
          IndicatorLevelRules::fieldMeasuresEffect);

  /** W07: the level of each indicator is stated. */
  public static final NetworkRule LEVEL_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("W07")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "indicators.id",
                  "indicators.level",
                  "indicators.wirkstufe",
                  "indicators.predecessor",
                  "status")
              .source("Transferagentur Großstädte, Wirktreppe")
              .since("0.1.0"),
          IndicatorLevelRules::levelStated);

  private IndicatorLevelRules() {}

  private static void levelFitsStep(NetworkFacts facts, Violations violations) {
    for (Located<Indicator> placed : facts.getIndicators()) {
      Indicator indicator = placed.getValue();
      Optional<ImpactLevel> expected = levelOfStep(indicator);
      if (expected.isPresent()
          && indicator.getLevel().isPresent()
          && !expected.equals(indicator.getLevel())) {
        violations.add(
            placed.getPath("level"),
            indicator.getId(),
            Map.of(
                "indicator", indicator.getId(),
                "level", indicator.getLevel().orElseThrow(),
                "step", indicator.getWirkstufe().orElseThrow(),
                "expected", expected.orElseThrow()));
      }
    }
  }

  /** The level of the step of the Wirktreppe; empty if the step is missing or unknown. */
  private static Optional<ImpactLevel> levelOfStep(Indicator indicator) {
    return switch (indicator.getWirkstufe().orElse(0)) {
      case 1, 2, 3 -> Optional.of(ImpactLevel.OUTPUT);
      case 4, 5, 6 -> Optional.of(ImpactLevel.OUTCOME);
      case 7 -> Optional.of(ImpactLevel.IMPACT);
      default -> Optional.empty();
    };
  }

  private static void fieldMeasuresEffect(NetworkFacts facts, Violations violations) {
    HandlungsfeldLinks links = HandlungsfeldLinks.of(facts);
    Set<String> byEffort = new HashSet<>();
    Set<String> byMore = new HashSet<>();
    for (Located<Indicator> indicator : CurrentIndicators.of(facts)) {
      ImpactLevel level = level(indicator.getValue()).orElse(null);
      boolean effort = level == ImpactLevel.INPUT || level == ImpactLevel.OUTPUT;
      links.forEach(indicator.getValue(), (effort ? byEffort : byMore)::add);
    }
    for (Located<Handlungsfeld> field : ActiveHandlungsfelder.of(facts)) {
      String id = field.getValue().getId();
      if (byEffort.contains(id) && !byMore.contains(id)) {
        violations.add(field.getPath(), id, Map.of("handlungsfeld", id));
      }
    }
  }

  /** The stated level or, without one, the level of the step. */
  private static Optional<ImpactLevel> level(Indicator indicator) {
    Optional<ImpactLevel> stated = indicator.getLevel();
    return stated.isPresent() ? stated : levelOfStep(indicator);
  }

  private static void levelStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        CurrentIndicators.of(facts),
        indicator -> level(indicator).isPresent(),
        indicator ->
            violations.add(
                indicator.getPath(),
                indicator.getValue().getId(),
                Map.of("indicator", indicator.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("indicators"), facts.getNetwork().getId(), several));
  }
}
