package nrw.bildungsnetz.rules.catalogue;

import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.documents.CatalogueDocument;
import nrw.bildungsnetz.documents.CatalogueDocument.Example;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.samples.Findings;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Writes core/RULES.md, the catalogue for people who read no Java. */
final class RulesDocument {

  private static final String HEAD =
      "# Regeln\n\nErzeugt aus dem Regelkatalog, Version "
          + RuleCatalogue.VERSION
          + "; nicht von Hand ändern. Generated from the rule catalogue; do not edit.\n\n"
          + "ERROR: widerspricht Gesetz, Schlüsseln oder Logik. "
          + "WARNING: weicht vom Vertragsstandard ab. INFO: einen Blick wert.\n";

  private RulesDocument() {}

  static String write() {
    return CatalogueDocument.write(
        HEAD, RuleCatalogue.all(), RulesDocument::examples, DeclaringClasses::of);
  }

  private static List<Example> examples(Rule rule) {
    return RuleExamples.every().stream()
        .filter(each -> each.getRuleId().equals(rule.getId()))
        .map(each -> new Example(each.getName(), each.isViolating(), messages(each)))
        .toList();
  }

  private static List<String> messages(RuleCase<?> example) {
    return Findings.of(example).stream()
        .filter(finding -> finding.getRule().getId().equals(example.getRuleId()))
        .map(finding -> finding.getMessage(Locale.GERMAN))
        .distinct()
        .toList();
  }
}
