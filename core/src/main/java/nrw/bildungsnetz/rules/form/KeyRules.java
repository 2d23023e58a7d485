package nrw.bildungsnetz.rules.form;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.CodeListKeys;
import nrw.bildungsnetz.rules.support.FormerAachenKeys;
import nrw.bildungsnetz.rules.support.KeyAttributes;

/** Rules about official keys other than those of the Schulformen. */
public final class KeyRules {

  private static final AttributeSelection<Network> SCHULNUMMERN =
      KeyAttributes.of(SchulnummerKey.class, owner -> true);

  /** Excludes the network's own AGS, which has a separate rule. */
  private static final AttributeSelection<Network> AGS_OF_PARTS =
      KeyAttributes.of(AgsKey.class, owner -> owner != NetworkTable.TYPE);

  /** K02: a Schulnummer begins with 1. */
  public static final NetworkRule SCHULNUMMER_USUAL =
      NetworkRule.declare(
          Rule.builder()
              .id("K02")
              .severity(Severity.WARNING)
              .category(Category.KEY)
              .addAllReads(SCHULNUMMERN.getPaths())
              .source("Schulverzeichnis des Schulministeriums NRW, Stand September 2025")
              .since("0.1.0"),
          KeyRules::schulnummerUsual);

  /** K03: an AGS is assigned to a Kreis or a Gemeinde. */
  public static final NetworkRule AGS_GIVEN =
      NetworkRule.declare(
          Rule.builder()
              .id("K03")
              .severity(Severity.ERROR)
              .category(Category.KEY)
              .addAllReads(AGS_OF_PARTS.getPaths())
              .source("Ortsverzeichnis des Schulministeriums NRW: 53 Kreise, 396 Gemeinden")
              .since("0.1.0"),
          KeyRules::agsGiven);

  /** K12: a catalogue subject exists in the catalogue. */
  public static final NetworkRule TOPIC_IN_CATALOGUE =
      NetworkRule.declare(
          Rule.builder()
              .id("K12")
              .severity(Severity.INFO)
              .category(Category.KEY)
              .addReads("handlungsfelder.id", "handlungsfelder.catalogueTopics")
              .source("Themenkatalog dieser Bibliothek, ausgezählt in zwölf Netzwerken")
              .since("0.1.0"),
          KeyRules::topicInCatalogue);

  private static final String USUAL_START = "1";

  private static final int KREIS_DIGITS = 5;

  private KeyRules() {}

  private static void schulnummerUsual(NetworkFacts facts, Violations violations) {
    ModelWalk.over(
        SCHULNUMMERN,
        facts.getNetwork(),
        (walk, attribute, value) -> {
          if (!value.toString().startsWith(USUAL_START)
              && KeyAttributes.isWellFormed(attribute, value)) {
            report("schulnummer", value, walk, violations);
          }
        });
  }

  /** The former keys of Aachen have a separate rule. */
  private static void agsGiven(NetworkFacts facts, Violations violations) {
    ModelWalk.over(
        AGS_OF_PARTS,
        facts.getNetwork(),
        (walk, attribute, value) -> {
          String ags = value.toString();
          CodeList<?> list =
              ags.length() == KREIS_DIGITS ? CodeLists.kreise() : CodeLists.gemeinden();
          if (list.find(ags).isEmpty()
              && !FormerAachenKeys.contains(ags)
              && KeyAttributes.isWellFormed(attribute, value)) {
            report("ags", value, walk, violations);
          }
        });
  }

  private static void report(String argument, Object key, ModelWalk walk, Violations violations) {
    violations.add(walk.path(), walk.objectId(), Map.of("object", walk.objectId(), argument, key));
  }

  private static void topicInCatalogue(NetworkFacts facts, Violations violations) {
    for (Located<Handlungsfeld> field : facts.getHandlungsfelder()) {
      if (field.getValue().getCatalogueTopics().isEmpty()) {
        continue;
      }
      List<String> unknown =
          CodeListKeys.unknown(
              field.getValue().getCatalogueTopics(), CodeLists.handlungsfeldThemen());
      if (!unknown.isEmpty()) {
        violations.add(
            field.getPath("catalogueTopics"),
            field.getValue().getId(),
            Map.of("handlungsfeld", field.getValue().getId(), "unknown", unknown),
            () -> CodeListKeys.nearest(unknown, CodeLists.handlungsfeldThemen()));
      }
    }
  }
}
