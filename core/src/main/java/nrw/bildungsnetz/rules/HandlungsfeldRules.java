package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Period;

/** Rules about the Handlungsfelder. */
final class HandlungsfeldRules {

  /** H01: a name stands for one Handlungsfeld at a time. */
  static final NetworkRule NAME_UNIQUE_AT_A_TIME =
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
  static final NetworkRule ACTIVE_NETWORK_HAS_FIELD =
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

  /** H03: a network works in no fewer and no more Handlungsfelder than networks usually do. */
  static final NetworkRule USUAL_NUMBER =
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
  static final NetworkRule FIELDS_STATED =
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
  static final NetworkRule PERIOD_STATED =
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

  static final List<NetworkRule> ALL =
      List.of(
          NAME_UNIQUE_AT_A_TIME,
          ACTIVE_NETWORK_HAS_FIELD,
          USUAL_NUMBER,
          FIELDS_STATED,
          PERIOD_STATED);

  private HandlungsfeldRules() {}

  private static void nameUniqueAtATime(NetworkFacts facts, Violations violations) {
    NetworkFacts.sharing(facts.handlungsfelder(), field -> NameKey.of(field.getName()))
        .forEach(
            namesakes ->
                Overlaps.report(
                    namesakes,
                    Handlungsfeld::getPeriod,
                    (field, other) ->
                        violations.add(
                            field.path("name"),
                            field.value().getId(),
                            Map.of(
                                "handlungsfeld", field.value().getId(),
                                "other", other.value().getId()))));
  }

  private static void activeNetworkHasField(NetworkFacts facts, Violations violations) {
    List<Placed<Handlungsfeld>> fields = facts.handlungsfelder();
    if (!fields.isEmpty() && noneCanBeActive(fields, facts) && facts.isActive()) {
      violations.add(
          ElementPath.root().property("handlungsfelder"),
          facts.network().getId(),
          Map.of("count", fields.size(), "date", facts.asOf()));
    }
  }

  private static boolean noneCanBeActive(List<Placed<Handlungsfeld>> fields, NetworkFacts facts) {
    for (Placed<Handlungsfeld> field : fields) {
      if (!period(field).certainlyExcludes(facts.asOf())) {
        return false;
      }
    }
    return true;
  }

  private static void usualNumber(
      NetworkFacts facts, Thresholds thresholds, Violations violations) {
    List<Placed<Handlungsfeld>> active = ActiveFields.of(facts);
    int count = active.size();
    boolean usual = thresholds.of(FEWEST) <= count && count <= thresholds.of(MOST);
    if (count > 0 && !usual && areCountable(active) && facts.isActive()) {
      violations.add(
          ElementPath.root().property("handlungsfelder"),
          facts.network().getId(),
          Map.of("count", count, "date", facts.asOf()));
    }
  }

  /** An entry that stands for several fields does not tell how many there are. */
  private static boolean areCountable(List<Placed<Handlungsfeld>> fields) {
    for (Placed<Handlungsfeld> field : fields) {
      if (field.value().isCollective()) {
        return false;
      }
    }
    return true;
  }

  private static void fieldsStated(NetworkFacts facts, Violations violations) {
    if (facts.handlungsfelder().isEmpty() && !facts.isSaidToBeInactive()) {
      violations.add(ElementPath.root(), facts.network().getId(), Map.of());
    }
  }

  private static void periodStated(NetworkFacts facts, Violations violations) {
    Unstated.report(
        facts.handlungsfelder(),
        field -> field.getPeriod().isPresent(),
        field -> field.getFieldCount().orElse(1),
        Handlungsfeld::getId,
        one ->
            violations.add(
                one.path(), one.value().getId(), Map.of("handlungsfeld", one.value().getId())),
        several ->
            violations.add(
                ElementPath.root().property("handlungsfelder"), facts.network().getId(), several));
  }

  private static Period period(Placed<Handlungsfeld> field) {
    return field.value().getPeriod().orElse(NetworkFacts.UNBOUNDED);
  }
}
