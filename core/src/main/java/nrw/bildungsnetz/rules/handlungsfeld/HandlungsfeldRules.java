package nrw.bildungsnetz.rules.handlungsfeld;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Period;
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
import nrw.bildungsnetz.rules.support.ActiveHandlungsfelder;
import nrw.bildungsnetz.rules.support.Contracts;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.MissingStatements;
import nrw.bildungsnetz.rules.support.NormalizedName;
import nrw.bildungsnetz.rules.support.Overlaps;
import nrw.bildungsnetz.rules.support.PeriodOrder;

/** Rules about the Handlungsfelder. */
public final class HandlungsfeldRules {

  /** H01: no two Handlungsfelder have the same name at the same time. */
  public static final NetworkRule NAME_UNIQUE_AT_A_TIME =
      NetworkRule.declare(
          Rule.builder()
              .id("H01")
              .severity(Severity.ERROR)
              .category(Category.HANDLUNGSFELD)
              .addReads("handlungsfelder.id", "handlungsfelder.name", "handlungsfelder.period")
              .source("Eindeutigkeit; Beispiel Dortmund: Listen wechseln, Namen kehren wieder")
              .since("0.1.0"),
          HandlungsfeldRules::nameUniqueAtATime);

  /** H02: an active network has a Handlungsfeld that has not ended. */
  public static final NetworkRule ACTIVE_NETWORK_HAS_FIELD =
      NetworkRule.declare(
          Rule.builder()
              .id("H02")
              .severity(Severity.WARNING)
              .category(Category.HANDLUNGSFELD)
              .basis(Basis.NOT_STATED)
              .addReads("status", "agreements.type", "agreements.events", "handlungsfelder.period")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          HandlungsfeldRules::activeNetworkHasField);

  private static final Threshold FEWEST = Threshold.atLeast("fewest", 3, 1, 20);
  private static final Threshold MOST = Threshold.atMost("most", 13, 1, 100);

  /** H03: the number of Handlungsfelder is within the usual range. */
  public static final NetworkRule USUAL_NUMBER =
      NetworkRule.declare(
          Rule.builder()
              .id("H03")
              .severity(Severity.INFO)
              .category(Category.HANDLUNGSFELD)
              .addReads(
                  "handlungsfelder.id",
                  "handlungsfelder.collective",
                  "handlungsfelder.period",
                  "status",
                  "agreements.type",
                  "agreements.events")
              .addThresholds(FEWEST, MOST)
              .source("Handlungsfelder der Netzwerke in NRW: beobachtet 3 bis 13")
              .since("0.1.0"),
          HandlungsfeldRules::usualNumber);

  /** H12: the Handlungsfelder are stated. */
  public static final NetworkRule FIELDS_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("H12")
              .severity(Severity.WARNING)
              .category(Category.HANDLUNGSFELD)
              .basis(Basis.NOT_STATED)
              .addReads("handlungsfelder.id", "status")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          HandlungsfeldRules::fieldsStated);

  /** H13: the period of each Handlungsfeld is stated. */
  public static final NetworkRule PERIOD_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("H13")
              .severity(Severity.INFO)
              .category(Category.HANDLUNGSFELD)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "handlungsfelder.id", "handlungsfelder.fieldCount", "handlungsfelder.period")
              .source("Beispiel Dortmund: Listen wechseln, ohne Zeitraum bleibt offen, welche gilt")
              .since("0.1.0"),
          HandlungsfeldRules::periodStated);

  private HandlungsfeldRules() {}

  private static void nameUniqueAtATime(NetworkFacts facts, Violations violations) {
    Groups.sharing(facts.getHandlungsfelder(), field -> NormalizedName.of(field.getName()))
        .forEach(
            namesakes ->
                Overlaps.report(
                    namesakes,
                    Handlungsfeld::getPeriod,
                    (field, other) ->
                        violations.add(
                            field.getPath("name"),
                            field.getValue().getId(),
                            Map.of(
                                "handlungsfeld", field.getValue().getId(),
                                "other", other.getValue().getId()))));
  }

  private static void activeNetworkHasField(NetworkFacts facts, Violations violations) {
    List<Located<Handlungsfeld>> fields = facts.getHandlungsfelder();
    if (!fields.isEmpty() && noneCanBeActive(fields, facts) && Contracts.isNetworkActive(facts)) {
      violations.add(
          ElementPath.root().property("handlungsfelder"),
          facts.getNetwork().getId(),
          Map.of("count", fields.size(), "date", facts.getAsOf()));
    }
  }

  private static boolean noneCanBeActive(List<Located<Handlungsfeld>> fields, NetworkFacts facts) {
    for (Located<Handlungsfeld> field : fields) {
      // A field that begins later shows that the list is not of this day.
      if (!PeriodOrder.endsBefore(period(field), facts.getAsOf())) {
        return false;
      }
    }
    return true;
  }

  private static void usualNumber(
      NetworkFacts facts, Thresholds thresholds, Violations violations) {
    List<Located<Handlungsfeld>> active = ActiveHandlungsfelder.of(facts);
    int count = active.size();
    boolean usual = thresholds.of(FEWEST) <= count && count <= thresholds.of(MOST);
    if (count > 0 && !usual && areCountable(active) && Contracts.isNetworkActive(facts)) {
      violations.add(
          ElementPath.root().property("handlungsfelder"),
          facts.getNetwork().getId(),
          Map.of("count", count, "date", facts.getAsOf()));
    }
  }

  /** An entry that covers several fields does not state how many there are. */
  private static boolean areCountable(List<Located<Handlungsfeld>> fields) {
    for (Located<Handlungsfeld> field : fields) {
      if (field.getValue().isCollective()) {
        return false;
      }
    }
    return true;
  }

  private static void fieldsStated(NetworkFacts facts, Violations violations) {
    if (facts.getHandlungsfelder().isEmpty() && !facts.isSaidToBeInactive()) {
      violations.add(ElementPath.root(), facts.getNetwork().getId(), Map.of());
    }
  }

  private static void periodStated(NetworkFacts facts, Violations violations) {
    MissingStatements.report(
        facts.getHandlungsfelder(),
        field -> field.getPeriod().isPresent(),
        field -> field.getFieldCount().orElse(1),
        Handlungsfeld::getId,
        one ->
            violations.add(
                one.getPath(),
                one.getValue().getId(),
                Map.of("handlungsfeld", one.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("handlungsfelder"),
                facts.getNetwork().getId(),
                several));
  }

  private static Period period(Located<Handlungsfeld> field) {
    return field.getValue().getPeriod().orElse(NetworkFacts.UNBOUNDED);
  }
}
