package nrw.bildungsnetz.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nrw.bildungsnetz.codes.Anschlussoption;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;

/**
 * Rules about the official keys of what follows a stage, as the instruments of a transition name
 * them.
 */
final class InstrumentKeys {

  /** T04: a Übergangsempfehlung is one of the official list. */
  static final NetworkRule RECOMMENDATION_IN_LIST =
      NetworkRule.declare(
          Rule.builder()
              .id("T04")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addReads("transitions.id", "transitions.instruments.uebergangsempfehlungen")
              .source("Schlüssel des Schulministeriums NRW: Übergangsempfehlung")
              .since("0.1.0"),
          InstrumentKeys::recommendationInList);

  /** T09: an Anschlussoption is one of the official list and follows the stage. */
  static final NetworkRule ANSCHLUSSOPTION_FITS =
      NetworkRule.declare(
          Rule.builder()
              .id("T09")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addReads(
                  "transitions.id",
                  "transitions.fromStages",
                  "transitions.instruments.anschlussoptionen")
              .source("Schlüssel des Schulministeriums NRW: Anschlussoptionen mit Stufen")
              .since("0.1.0"),
          InstrumentKeys::anschlussoptionFits);

  static final List<NetworkRule> ALL = List.of(RECOMMENDATION_IN_LIST, ANSCHLUSSOPTION_FITS);

  private InstrumentKeys() {}

  private static void recommendationInList(NetworkFacts facts, Violations violations) {
    CodeList<?> list = CodeLists.uebergangsempfehlungen();
    PlacedInstrument.forEach(
        facts,
        each -> {
          List<String> unknown = ListKeys.unknown(each.value().getUebergangsempfehlungen(), list);
          if (!unknown.isEmpty()) {
            violations.add(
                each.path("uebergangsempfehlungen"),
                each.transitionId(),
                ListKeys.withUnknown(
                    Map.of("transition", each.transitionId(), "number", each.number()),
                    unknown,
                    list));
          }
        });
  }

  private static void anschlussoptionFits(NetworkFacts facts, Violations violations) {
    CodeList<Anschlussoption> list = CodeLists.anschlussoptionen();
    PlacedInstrument.forEach(
        facts,
        each -> {
          Set<String> options = each.value().getAnschlussoptionen();
          if (options.isEmpty()) {
            return;
          }
          Set<Bildungsstufe> from = each.transition().value().getFromStages();
          List<String> unknown = ListKeys.unknown(options, list);
          List<String> unfit =
              options.stream()
                  .filter(
                      key -> list.find(key).filter(option -> !follows(option, from)).isPresent())
                  .toList();
          if (!unknown.isEmpty() || !unfit.isEmpty()) {
            violations.add(
                each.path("anschlussoptionen"),
                each.transitionId(),
                complaint(each, unknown, unfit, from));
          }
        });
  }

  private static boolean follows(Anschlussoption option, Set<Bildungsstufe> stages) {
    return stages.isEmpty() || !Collections.disjoint(option.getStufen(), stages);
  }

  private static Map<String, Object> complaint(
      PlacedInstrument each, List<String> unknown, List<String> unfit, Set<Bildungsstufe> from) {
    Map<String, Object> arguments = new TreeMap<>();
    arguments.put("transition", each.transitionId());
    arguments.put("number", each.number());
    if (!unfit.isEmpty()) {
      arguments.put("unfit", unfit);
      arguments.put("from", List.copyOf(from));
    }
    return unknown.isEmpty()
        ? arguments
        : ListKeys.withUnknown(arguments, unknown, CodeLists.anschlussoptionen());
  }
}
