package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.Selection;

/** Rules about official keys beside those of the Schulformen. */
final class KeyRules {

  private static final Selection<Network> SCHULNUMMERN =
      KeyAttributes.of(SchulnummerKey.class, owner -> true);

  /** The network's own AGS has a rule of its own. */
  private static final Selection<Network> AGS_OF_PARTS =
      KeyAttributes.of(AgsKey.class, owner -> owner != NetworkDescription.NETWORK);

  /** K02: a Schulnummer begins with 1. */
  static final NetworkRule SCHULNUMMER_USUAL =
      NetworkRule.declare(
          Rule.builder()
              .id("K02")
              .severity(Severity.WARNING)
              .category(Category.KEY)
              .addAllReads(SCHULNUMMERN.getPaths())
              .source("Schulverzeichnis des Schulministeriums NRW, Stand September 2025")
              .since("0.1.0"),
          KeyRules::schulnummerUsual);

  /** K03: an AGS is that of a Kreis or a Gemeinde. */
  static final NetworkRule AGS_GIVEN =
      NetworkRule.declare(
          Rule.builder()
              .id("K03")
              .severity(Severity.ERROR)
              .category(Category.KEY)
              .addAllReads(AGS_OF_PARTS.getPaths())
              .source("Ortsverzeichnis des Schulministeriums NRW: 53 Kreise, 396 Gemeinden")
              .since("0.1.0"),
          KeyRules::agsGiven);

  /** K12: a subject of the catalogue is one that the catalogue has. */
  static final NetworkRule TOPIC_IN_CATALOGUE =
      NetworkRule.declare(
          Rule.builder()
              .id("K12")
              .severity(Severity.INFO)
              .category(Category.KEY)
              .addReads("handlungsfelder.id", "handlungsfelder.catalogueTopics")
              .source("Themenkatalog dieser Bibliothek, ausgezählt in zwölf Netzwerken")
              .since("0.1.0"),
          KeyRules::topicInCatalogue);

  static final List<NetworkRule> ALL = List.of(SCHULNUMMER_USUAL, AGS_GIVEN, TOPIC_IN_CATALOGUE);

  private static final String USUAL_START = "1";

  private static final int KREIS_DIGITS = 5;

  private KeyRules() {}

  private static void schulnummerUsual(NetworkFacts facts, Violations violations) {
    ModelWalk.over(
        SCHULNUMMERN,
        facts.network(),
        (walk, attribute, value) -> {
          if (!value.toString().startsWith(USUAL_START)
              && KeyAttributes.isWellFormed(attribute, value)) {
            report("schulnummer", value, walk, violations);
          }
        });
  }

  /** Keys of the past have a rule of their own. */
  private static void agsGiven(NetworkFacts facts, Violations violations) {
    ModelWalk.over(
        AGS_OF_PARTS,
        facts.network(),
        (walk, attribute, value) -> {
          String ags = value.toString();
          CodeList<?> list =
              ags.length() == KREIS_DIGITS ? CodeLists.kreise() : CodeLists.gemeinden();
          if (list.find(ags).isEmpty()
              && !FormerAachen.isFormer(ags)
              && KeyAttributes.isWellFormed(attribute, value)) {
            report("ags", value, walk, violations);
          }
        });
  }

  private static void report(String argument, Object key, ModelWalk walk, Violations violations) {
    violations.add(walk.path(), walk.objectId(), Map.of("object", walk.objectId(), argument, key));
  }

  private static void topicInCatalogue(NetworkFacts facts, Violations violations) {
    for (Placed<Handlungsfeld> field : facts.handlungsfelder()) {
      if (field.value().getCatalogueTopics().isEmpty()) {
        continue;
      }
      List<String> unknown =
          ListKeys.unknown(field.value().getCatalogueTopics(), CodeLists.handlungsfeldThemen());
      if (!unknown.isEmpty()) {
        violations.add(
            field.path("catalogueTopics"),
            field.value().getId(),
            ListKeys.withUnknown(
                Map.of("handlungsfeld", field.value().getId()),
                unknown,
                CodeLists.handlungsfeldThemen()));
      }
    }
  }
}
