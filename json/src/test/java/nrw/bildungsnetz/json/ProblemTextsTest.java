package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.json.tokens.SyntaxMistake;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProblemTextsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");
  private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

  static final List<MalformedDocument> ALL = MalformedDocuments.ALL;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyProblemAndTermHasItsTextsAndThereAreNoOthers(Locale language) throws IOException {
    assertThat(texts(language).stringPropertyNames()).isEqualTo(expectedKeys());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noTextIsBlank(Locale language) throws IOException {
    assertThat(texts(language).values()).allMatch(text -> !text.toString().isBlank());
  }

  @Test
  void bothLanguagesNameTheSameArguments() throws IOException {
    assertThat(argumentsByKey(Locale.GERMAN)).isEqualTo(argumentsByKey(Locale.ENGLISH));
  }

  @Test
  void theLanguagesDiffer() throws IOException {
    Properties german = texts(Locale.GERMAN);
    Properties english = texts(Locale.ENGLISH);

    assertThat(german.stringPropertyNames())
        .filteredOn(key -> Objects.equals(german.get(key), english.get(key)))
        .containsExactly("JsonKind.NULL");
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void textsOfFindingsAreFinished(MalformedDocument document) {
    for (Finding finding : document.read().getReport().getFindings()) {
      assertThat(textsOf(finding)).allSatisfy(ProblemTextsTest::assertFinished);
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void textsOfFindingsHoldNoNamesFromTheProgram(MalformedDocument document) {
    List<String> names =
        Stream.concat(Arrays.stream(JsonKind.values()), Arrays.stream(Limit.values()))
            .map(Enum::name)
            .toList();
    for (Finding finding : document.read().getReport().getFindings()) {
      assertThat(textsOf(finding))
          .noneMatch(text -> Arrays.stream(text.split("\\W+")).anyMatch(names::contains))
          .noneMatch(
              text ->
                  text.matches(
                      "(?is).*(exception|jackson|bildungsnetz\\.|java\\.|@[0-9a-f]{4}).*"));
    }
  }

  @Test
  void anotherLanguageThanEnglishIsAnsweredInGerman() {
    Finding finding = Documents.READER.read("").getReport().getFindings().get(0);

    assertThat(finding.getMessage(Locale.FRENCH)).isEqualTo(finding.getMessage(Locale.GERMAN));
    assertThat(finding.getMessage(Locale.UK)).isEqualTo("The document ends before it is complete.");
  }

  private static void assertFinished(String text) {
    assertThat(text)
        .doesNotContain("{")
        .doesNotContain("}")
        .doesNotContain("[")
        .doesNotContain("]")
        .doesNotContain("?")
        .matches(Pattern.compile("\\S.*\\S", Pattern.DOTALL));
  }

  private static List<String> textsOf(Finding finding) {
    Rule rule = finding.getRule();
    return LANGUAGES.stream()
        .flatMap(
            l ->
                Stream.of(
                    finding.getMessage(l),
                    finding.getRemedy(l),
                    rule.getTitle(l),
                    rule.getReason(l)))
        .toList();
  }

  private static Set<String> expectedKeys() {
    return Stream.of(
            ReadingRules.ALL.stream()
                .flatMap(
                    rule ->
                        Stream.of("title", "message", "reason", "remedy")
                            .map(part -> rule.getId() + "." + part)),
            Arrays.stream(JsonKind.values()).map(kind -> "JsonKind." + kind),
            Arrays.stream(Limit.values()).map(limit -> "Limit." + limit),
            Arrays.stream(SyntaxMistake.values()).map(mistake -> "SyntaxMistake." + mistake),
            Arrays.stream(SkipReason.values()).map(reason -> "SkipReason." + reason))
        .flatMap(keys -> keys)
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> argumentsByKey(Locale language) throws IOException {
    Map<String, Set<String>> arguments = new TreeMap<>();
    texts(language)
        .forEach((key, text) -> arguments.put(key.toString(), argumentsOf(text.toString())));
    return arguments;
  }

  private static Set<String> argumentsOf(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties texts(Locale language) throws IOException {
    String file = "problems_" + language.getLanguage() + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(ReadingRules.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(in);
      return texts;
    }
  }
}
