package nrw.bildungsnetz.rules.transition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nrw.bildungsnetz.codes.Anschlussoption;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.CodeListKeys;

/**
 * Rules about the official keys for Übergangsempfehlungen and Anschlussoptionen in the instruments
 * of a transition.
 */
public final class InstrumentKeyRules {

  /** T04: an Übergangsempfehlung is in the official list. */
  public static final NetworkRule RECOMMENDATION_IN_LIST =
      NetworkRule.declare(
          Rule.builder()
              .id("T04")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addReads("transitions.id", "transitions.instruments.uebergangsempfehlungen")
              .source("Schlüssel des Schulministeriums NRW: Übergangsempfehlung")
              .since("0.1.0"),
          InstrumentKeyRules::recommendationInList);

  /** T09: an Anschlussoption is in the official list and fits the stage. */
  public static final NetworkRule ANSCHLUSSOPTION_FITS =
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
          InstrumentKeyRules::anschlussoptionFits);

  private InstrumentKeyRules() {}

  private static void recommendationInList(NetworkFacts facts, Violations violations) {
    CodeList<?> list = CodeLists.uebergangsempfehlungen();
    LocatedInstrument.forEach(
        facts,
        each -> {
          List<String> unknown =
              CodeListKeys.unknown(each.value().getUebergangsempfehlungen(), list);
          if (!unknown.isEmpty()) {
            violations.add(
                each.path("uebergangsempfehlungen"),
                each.transitionId(),
                Map.of(
                    "transition", each.transitionId(), "number", each.number(), "unknown", unknown),
                () -> CodeListKeys.nearest(unknown, list));
          }
        });
  }

  private static void anschlussoptionFits(NetworkFacts facts, Violations violations) {
    CodeList<Anschlussoption> list = CodeLists.anschlussoptionen();
    LocatedInstrument.forEach(
        facts,
        each -> {
          Set<String> options = each.value().getAnschlussoptionen();
          if (options.isEmpty()) {
            return;
          }
          Set<Bildungsstufe> from = each.transition().getValue().getFromStages();
          List<String> unknown = CodeListKeys.unknown(options, list);
          List<String> unfit =
              options.stream()
                  .filter(
                      key -> list.find(key).filter(option -> !follows(option, from)).isPresent())
                  .toList();
          if (!unknown.isEmpty() || !unfit.isEmpty()) {
            violations.add(
                each.path("anschlussoptionen"),
                each.transitionId(),
                complaint(each, unknown, unfit, from),
                () -> CodeListKeys.nearest(unknown, list));
          }
        });
  }

  private static boolean follows(Anschlussoption option, Set<Bildungsstufe> stages) {
    return stages.isEmpty() || !Collections.disjoint(option.getStufen(), stages);
  }

  private static Map<String, Object> complaint(
      LocatedInstrument each, List<String> unknown, List<String> unfit, Set<Bildungsstufe> from) {
    Map<String, Object> arguments = new TreeMap<>();
    arguments.put("transition", each.transitionId());
    arguments.put("number", each.number());
    if (!unfit.isEmpty()) {
      arguments.put("unfit", unfit);
      arguments.put("from", List.copyOf(from));
    }
    if (!unknown.isEmpty()) {
      arguments.put("unknown", unknown);
    }
    return arguments;
  }
}
