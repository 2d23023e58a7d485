package nrw.bildungsnetz.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import nrw.bildungsnetz.codes.Anschlussoption;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.codes.Standardelement;

/** Rules about the official keys that the instruments of a transition name. */
final class InstrumentKeys {

  private static final List<String> READS_OF_STANDARDELEMENT =
      List.of(
          "transitions.id",
          "transitions.instruments.standardelement",
          "transitions.instruments.catalogueVersion");

  private static final String CATALOGUE =
      "Schlüssel des Schulministeriums NRW: KAoA-Merkmale (SBO) mit Jahrgängen";

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

  /** T08: a Standardelement is one of the edition it is said to be taken from. */
  static final NetworkRule STANDARDELEMENT_IN_EDITION =
      NetworkRule.declare(
          Rule.builder()
              .id("T08")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STANDARDELEMENT)
              .source(CATALOGUE)
              .since("0.1.0"),
          (facts, violations) ->
              standardelementInList(
                  (edition, list) -> edition.filter(editionOf(list)::equals).isPresent(),
                  facts,
                  violations));

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

  /** T13: a Standardelement is used in one of its grades. */
  static final NetworkRule STANDARDELEMENT_IN_ITS_GRADES =
      NetworkRule.declare(
          Rule.builder()
              .id("T13")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STANDARDELEMENT)
              .addReads("transitions.grades", "transitions.instruments.grades")
              .source(CATALOGUE)
              .since("0.1.0"),
          InstrumentKeys::standardelementInItsGrades);

  /** T20: a Standardelement whose edition is not stated is one of the present edition. */
  static final NetworkRule STANDARDELEMENT_IN_PRESENT_EDITION =
      NetworkRule.declare(
          Rule.builder()
              .id("T20")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STANDARDELEMENT)
              .source(CATALOGUE)
              .since("0.1.0"),
          (facts, violations) ->
              standardelementInList((edition, list) -> edition.isEmpty(), facts, violations));

  static final List<NetworkRule> ALL =
      List.of(
          RECOMMENDATION_IN_LIST,
          STANDARDELEMENT_IN_EDITION,
          ANSCHLUSSOPTION_FITS,
          STANDARDELEMENT_IN_ITS_GRADES,
          STANDARDELEMENT_IN_PRESENT_EDITION);

  private InstrumentKeys() {}

  private static void recommendationInList(NetworkFacts facts, Violations violations) {
    CodeList<?> list = CodeLists.uebergangsempfehlungen();
    PlacedInstrument.forEach(
        facts,
        each -> {
          List<String> unknown = unknown(each.value().getUebergangsempfehlungen(), list);
          if (!unknown.isEmpty()) {
            violations.add(
                each.path("uebergangsempfehlungen"),
                each.transitionId(),
                Map.of(
                    "transition", each.transitionId(),
                    "number", each.number(),
                    "unknown", unknown));
          }
        });
  }

  /** The numbers were given out anew over time: only the edition tells what one stands for. */
  private static void standardelementInList(
      BiPredicate<Optional<String>, CodeList<?>> isJudged,
      NetworkFacts facts,
      Violations violations) {
    CodeList<Standardelement> list = CodeLists.standardelemente();
    PlacedInstrument.forEach(
        facts,
        each -> {
          String key = each.value().getStandardelement().orElse(null);
          if (key != null
              && list.find(key).isEmpty()
              && isJudged.test(each.value().getCatalogueVersion(), list)) {
            violations.add(
                each.path("standardelement"),
                each.transitionId(),
                Map.of(
                    "transition", each.transitionId(),
                    "number", each.number(),
                    "standardelement", key,
                    "edition", list.getVersion()));
          }
        });
  }

  private static void anschlussoptionFits(NetworkFacts facts, Violations violations) {
    CodeList<Anschlussoption> list = CodeLists.anschlussoptionen();
    PlacedInstrument.forEach(
        facts,
        each -> {
          Set<String> options = each.value().getAnschlussoptionen();
          Set<Bildungsstufe> from = each.transition().value().getFromStages();
          List<String> unknown = unknown(options, list);
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
    if (!unknown.isEmpty()) {
      arguments.put("unknown", unknown);
    }
    if (!unfit.isEmpty()) {
      arguments.put("unfit", unfit);
      arguments.put("from", List.copyOf(from));
    }
    return arguments;
  }

  private static void standardelementInItsGrades(NetworkFacts facts, Violations violations) {
    CodeList<Standardelement> list = CodeLists.standardelemente();
    PlacedInstrument.forEach(
        facts,
        each -> {
          Standardelement element =
              each.value()
                  .getCatalogueVersion()
                  .filter(editionOf(list)::equals)
                  .flatMap(edition -> list.find(each.value().getStandardelement().orElse("")))
                  .orElse(null);
          Set<Jahrgangsstufe> used = element == null ? Set.of() : gradesOf(each);
          // An element without grades is meant for the school as a whole.
          if (element != null
              && !element.getJahrgangsstufen().isEmpty()
              && !used.isEmpty()
              && Collections.disjoint(element.getJahrgangsstufen(), used)) {
            violations.add(
                each.path(),
                each.transitionId(),
                Map.of(
                    "transition", each.transitionId(),
                    "number", each.number(),
                    "standardelement", element.getKey(),
                    "used", List.copyOf(used),
                    "grades", List.copyOf(element.getJahrgangsstufen())));
          }
        });
  }

  private static Set<Jahrgangsstufe> gradesOf(PlacedInstrument each) {
    Set<Jahrgangsstufe> own = each.value().getGrades();
    return own.isEmpty() ? each.transition().value().getGrades() : own;
  }

  private static String editionOf(CodeList<?> list) {
    return list.getVersion().toString();
  }

  private static List<String> unknown(Collection<String> keys, CodeList<?> list) {
    return keys.stream().filter(key -> list.find(key).isEmpty()).toList();
  }
}
