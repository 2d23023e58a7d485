package nrw.bildungsnetz.testkit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.Finding;

/** Verifies that the texts of a rule are complete in both languages and its messages readable. */
final class TextContract {

  private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
  private static final List<String> PARTS = List.of("title", "message", "reason", "remedy");
  private static final Pattern OPTIONAL_PART = Pattern.compile("\\[[^\\]]*+\\]");
  private static final Pattern LEFTOVER =
      Pattern.compile("[{}\\[\\]]|\\?|„“|\"\"|: \\.|  | \\.| ;|[A-Z]{3,}_[A-Z]|nrw\\.|java\\.");

  private TextContract() {}

  static List<String> breaches(Rule rule) {
    List<String> breaches = new ArrayList<>();
    List<String> keys =
        Stream.concat(PARTS.stream(), rule.getThresholds().stream().map(Threshold::getName))
            .toList();
    if (keys.stream().distinct().count() < keys.size()) {
      breaches.add(rule.getId() + " has a threshold named like another text");
    }
    for (String key : keys) {
      for (Locale language : LANGUAGES) {
        if (text(rule, key, language).filter(text -> !text.isBlank()).isEmpty()) {
          breaches.add(rule.getId() + " has no text " + key + " in " + language.getLanguage());
        }
      }
      if (!arguments(rule, key, Locale.GERMAN).equals(arguments(rule, key, Locale.ENGLISH))) {
        breaches.add(rule.getId() + " names other arguments in each language's " + key);
      }
    }
    for (String key : List.of("title", "reason")) {
      if (!arguments(rule, key, Locale.GERMAN).isEmpty()) {
        breaches.add(rule.getId() + " names an argument in its " + key);
      }
    }
    return breaches;
  }

  /** Reports missing arguments and template leftovers in the message of a finding. */
  static List<String> breaches(Finding finding) {
    List<String> breaches = new ArrayList<>();
    String id = finding.getRule().getId();
    Set<String> needed =
        Texts.argumentsIn(OPTIONAL_PART.matcher(template(finding.getRule())).replaceAll(""));
    needed.removeAll(finding.getArguments().keySet());
    if (!needed.isEmpty()) {
      breaches.add(id + " does not provide " + needed);
    }
    for (Locale language : LANGUAGES) {
      String message = finding.getMessage(language);
      if (LEFTOVER.matcher(message).find()) {
        breaches.add(id + " does not read like a sentence: " + message);
      }
    }
    return breaches;
  }

  private static String template(Rule rule) {
    return text(rule, "message", Locale.GERMAN).orElse("");
  }

  private static Set<String> arguments(Rule rule, String key, Locale language) {
    return Texts.argumentsIn(text(rule, key, language).orElse(""));
  }

  private static Optional<String> text(Rule rule, String key, Locale language) {
    return rule.getTexts().find(rule.getId() + "." + key, language);
  }
}
