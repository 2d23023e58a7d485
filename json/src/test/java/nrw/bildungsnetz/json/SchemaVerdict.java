package nrw.bildungsnetz.json;

import java.util.List;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The verdicts of the reader and of an independent validator with the schema on the format of a
 * document.
 */
final class SchemaVerdict {

  /** Other rules would fill up the report, of which only the first findings are kept. */
  private static final NetworkJson READER =
      Documents.READER.using(RuleSet.standard().under(formAlone()));

  private SchemaVerdict() {}

  /** The ids of the reader's findings on the format of a document. */
  static List<String> problems(SchemaKind kind, byte[] document, Limits limits) {
    NetworkJson reader = READER.withLimits(limits);
    Report report =
        switch (kind) {
          case NETWORK -> reader.read(document).getReport();
          case REGISTER -> reader.readRegister(document).getReport();
          case PROFILE -> reader.readProfile(document).getReport();
          case REPORT -> throw new IllegalArgumentException("Reports are not read");
        };
    return report.getFindings().stream()
        .map(Finding::getRule)
        .filter(SchemaVerdict::isOfForm)
        .map(Rule::getId)
        .toList();
  }

  /** Whether a document is not JSON, or violates the schema. */
  static boolean isRefused(JsonValidator validator, String document) {
    return !isJson(document) || !validator.problemsOf(document).isEmpty();
  }

  private static Profile formAlone() {
    ProfileBuilder profile = Profile.builder().id("form");
    RuleCatalogue.all().stream()
        .filter(rule -> !isOfForm(rule))
        .map(rule -> RuleSetting.builder().rule(rule.getId()).level(RuleLevel.OFF).build())
        .forEach(profile::addRule);
    return profile.build();
  }

  /** Warnings about texts are about what the format allows. */
  private static boolean isOfForm(Rule rule) {
    return rule.getCategory() == Category.READING
        || (rule.getCategory() == Category.FORM && rule.getSeverity() == Severity.ERROR);
  }

  private static boolean isJson(String document) {
    try {
      return !JsonMapper.shared().readTree(document).isMissingNode();
    } catch (JacksonException e) {
      return false;
    }
  }
}
