package nrw.bildungsnetz.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleTexts;
import nrw.bildungsnetz.rules.agreement.SchoolMinistry;
import nrw.bildungsnetz.rules.membership.SeatConflict;
import nrw.bildungsnetz.rules.transition.TransitionSide;
import nrw.bildungsnetz.rules.transition.UntendedStep;
import nrw.bildungsnetz.samples.Findings;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the German and the English texts of the rules complete and equal in what they name. */
class RuleTextsTest {

  /** What only a run over several documents can provide. */
  private static final String OF_SEVERAL_DOCUMENTS = "earlier";

  /** Every code that the argument of a message can be. */
  private static final Set<Enum<?>> ARGUMENT_CODES =
      Stream.<Enum<?>[]>of(
              Bildungsstufe.values(),
              InstrumentKind.values(),
              Jahrgangsstufe.values(),
              ImpactLevel.values(),
              KreisKind.values(),
              MeasureStageKind.values(),
              Regierungsbezirk.values(),
              SeatConflict.values(),
              SchoolMinistry.values(),
              TransitionDirection.values(),
              new Enum<?>[] {AgreementEventKind.COUNCIL_DECISION, AgreementEventKind.SIGNING},
              new Enum<?>[] {AgreementEventKind.START, AgreementEventKind.ACTUAL_START},
              new Enum<?>[] {AgreementEventKind.TERMINATION, AgreementEventKind.EXPIRY},
              TransitionSide.values(),
              UntendedStep.values(),
              OrganisationKind.values(),
              PoliticalBody.values(),
              SignatoryOffice.values(),
              Representation.values(),
              new Enum<?>[] {Category.HANDLUNGSFELD, Side.LAND, Side.KOMMUNE},
              Side.values(),
              new Enum<?>[] {Category.COMMITTEE},
              new Enum<?>[] {CommitteeType.LENKUNGSKREIS, CommitteeType.BILDUNGSKONFERENZ},
              new Enum<?>[] {CommitteeType.BILDUNGSBUERO},
              Consensus.values(),
              NetworkStatus.values(),
              new Enum<?>[] {Mandate.RECOMMENDS, Mandate.PREPARES, PoliticalBody.KREISTAG})
          .flatMap(Arrays::stream)
          .collect(Collectors.toUnmodifiableSet());

  static List<Rule> rules() {
    return AskedRules.among(RuleCatalogue.all(), Rule::getId);
  }

  static List<RuleCase<?>> violating() {
    return AskedRules.among(RuleExamples.every(), RuleCase::getRuleId).stream()
        .filter(RuleCase::isViolating)
        .toList();
  }

  static List<Locale> locales() {
    return List.of(Locale.GERMAN, Locale.ENGLISH);
  }

  /** A part that no case ever shows would be left out of every message unseen. */
  @ParameterizedTest
  @MethodSource("rules")
  void everyArgumentOfAnOptionalPartIsProvidedInSomeCase(Rule rule) {
    Set<String> optional = Texts.argumentsIn(messageOf(rule));
    optional.removeAll(Texts.argumentsIn(withoutOptionalParts(messageOf(rule))));
    optional.remove(OF_SEVERAL_DOCUMENTS);
    Set<String> provided =
        violating().stream()
            .flatMap(example -> Findings.of(example).stream())
            .filter(finding -> finding.getRule().equals(rule))
            .flatMap(finding -> finding.getArguments().keySet().stream())
            .collect(Collectors.toSet());
    assertThat(provided).containsAll(optional);
  }

  @ParameterizedTest
  @MethodSource("violating")
  void messageReadsLikeASentence(RuleCase<?> example) {
    for (Finding finding : Findings.of(example)) {
      for (Locale locale : locales()) {
        // The name of a part stands as it is in the document.
        String message = finding.getMessage(locale).replaceAll("[„\"][^„“\"]*[“\"] \\(", "(");
        assertThat(message).doesNotContain("{", "}", "?", "nrw.", "java", "@", ", .", "[", "]");
        assertThat(message).doesNotContain(": .", "  ", " .", "„“", "\"\"", " ;");
        assertThat(wordsOf(message)).doesNotContainAnyElementsOf(codeNames());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("violating")
  void codesInArgumentsAreThoseWithATerm(RuleCase<?> example) {
    for (Finding finding : Findings.of(example)) {
      assertThat(ARGUMENT_CODES).containsAll(codesIn(finding.getArguments().values()));
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyCodeHasATerm(Locale locale) {
    assertThat(ARGUMENT_CODES)
        .allSatisfy(
            code ->
                assertThat(RuleTexts.TEXTS.render("G05.message", locale, shownAs(code)))
                    .doesNotContain(code.name()));
  }

  private static Map<String, Object> shownAs(Enum<?> code) {
    return Map.of("committee", "c", "date", LocalDate.of(2026, 1, 1), "missing", List.of(code));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyTextIsOfARule(Locale locale) throws IOException {
    Set<String> keys = new HashSet<>();
    RuleCatalogue.all().forEach(rule -> RuleGaps.keysOf(rule).forEach(keys::add));
    assertThat(keys).containsAll(bundle("rules", locale).stringPropertyNames());
  }

  private static String template(Rule rule, String part, Locale locale) {
    return RuleTexts.TEXTS.find(rule.getId() + "." + part, locale).orElse("");
  }

  private static String messageOf(Rule rule) {
    return template(rule, "message", Locale.GERMAN);
  }

  private static String withoutOptionalParts(String template) {
    return template.replaceAll("\\[[^\\]]*]", "");
  }

  private static Set<String> wordsOf(String message) {
    return Set.copyOf(Arrays.asList(message.split("[^\\p{L}_]+", -1)));
  }

  private static Set<String> codeNames() {
    return ARGUMENT_CODES.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<Enum<?>> codesIn(Collection<?> arguments) {
    Set<Enum<?>> codes = new HashSet<>();
    for (Object argument : arguments) {
      if (argument instanceof Enum<?> code) {
        codes.add(code);
      } else if (argument instanceof Collection<?> several) {
        codes.addAll(codesIn(several));
      }
    }
    return codes;
  }

  private static Properties bundle(String name, Locale locale) throws IOException {
    String file = name + "_" + locale.getLanguage() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(RuleTexts.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    }
  }
}
