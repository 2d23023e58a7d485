package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Free text and personal data never leave the document, whatever is wrong with it. */
class MessagesKeepSecretsTest {

  private static final String SECRET = "Geheimnis";

  static final List<SecretDocument<?>> ALL =
      List.of(SecretDocument.NETWORK.completed(SECRET), SecretDocument.REGISTER.completed(SECRET));

  private static final List<String> WRONG_VALUES =
      List.of(
          "[\"Geheimnis\"]",
          "{\"x\": \"Geheimnis\"}",
          "{\"id\": \"z\", \"description\": \"Geheimnis\", \"description\": \"Geheimnis\"}",
          "[[\"Geheimnis\", null, \"Geheimnis\"]]",
          "null, \"x\": \"Geheimnis\"",
          "Geheimnis",
          "'Geheimnis'",
          "/* Geheimnis */ 5");

  /** Names in extensions are as foreign as their values; elsewhere a message may contain a name. */
  private static final List<String> WRONG_EXTENSIONS =
      List.of(
          "{\"Geheimnis\": 1, \"Geheimnis\": 2}",
          "{\"Geheimnis\\n\": \"Geheimnis\"}",
          "{\"Geheimnis\": {\"Geheimnis\": [1e99999999999]}}",
          "{\"" + SECRET.repeat(50) + "\": {}}",
          "{\"Geheimnis\": " + "[".repeat(70) + "]".repeat(70) + "}",
          "{\"Geheimnis\": Geheimnis}",
          "{\"Geheimnis\": ");

  /** The keys of lists in the document, each of which occurs once. */
  static final List<String> KEYS =
      List.of("\"uebergang-schule-beruf\"", "\"SBO 4\"", "\"edition\"", "\"20XX\"", "\"DUAL\"");

  private static final List<String> WRONG_TEXTS =
      List.of(
          "\"Geheimnis\\u0007\"",
          "\"Geheimnis\\ud800\"",
          "\" Geheimnis\\n\"",
          "\"Geheimnis",
          "\"Geheimnis\" \"Geheimnis\"",
          "\"" + SECRET.repeat(50) + "\"",
          "\"" + SECRET.repeat(2_000) + "\"");

  @ParameterizedTest
  @FieldSource("ALL")
  void theSecretStandsInEveryFreeText(SecretDocument<?> document) {
    assertThat(document.textsHolding(SECRET)).isEqualTo(document.freeTexts());
  }

  @Test
  void rulesThatCompareSecretsDoNotTellThem() {
    Report report = SecretDocument.NETWORK.read();

    assertThat(FindingLines.of(report, "G14", "H01"))
        .contains("H01 /handlungsfelder/1/name 44:25", "G14 /memberships/1 33:5");
    assertThat(allThatIsSaid(report)).noneMatch(text -> text.contains(SECRET));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void noFindingOnAWrongValueTellsIt(SecretDocument<?> document) {
    for (ValueSpans.Span span : ValueSpans.of(document.text())) {
      for (String value : WRONG_VALUES) {
        if (!isKey(span, value, document.text())) {
          assertKept(document.with(span, value));
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void noFindingOnExtensionsTellsANameInThemEither(SecretDocument<?> document) {
    for (ValueSpans.Span span : ValueSpans.of(document.text())) {
      if (span.path().getSteps().contains("extensions")) {
        WRONG_EXTENSIONS.forEach(value -> assertKept(document.with(span, value)));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void noFindingOnATextThatIsNoCodeOrKeyTellsIt(SecretDocument<?> document) {
    for (ValueSpans.Span span : ValueSpans.of(document.text())) {
      if (isPrivate(span, document.text())) {
        WRONG_TEXTS.forEach(value -> assertKept(document.with(span, value)));
      }
    }
  }

  /**
   * A message may contain a key; but text that is too long or not plain is not one, and may be
   * anything.
   */
  @ParameterizedTest
  @FieldSource("KEYS")
  void noFindingOnATextThatIsNoKeyOfAListTellsIt(String key) {
    String document = SecretDocument.NETWORK.text();
    assertThat(document).containsOnlyOnce(key);

    for (String value : WRONG_TEXTS) {
      assertKept(SecretDocument.NETWORK.with(document.replace(key, value)));
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void noFindingOnABrokenOffTextTellsIt(SecretDocument<?> document) {
    String text = document.text();
    for (int end = 0; end < text.length(); end += 7) {
      assertKept(document.with(text.substring(0, end)));
      assertKept(document.with(text.substring(0, end) + "}" + text.substring(end)));
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void theVersionIsNotToldEither(SecretDocument<?> document) {
    assertKept(document.with(document.text().replace("\"0.2\"", "\"Geheimnis\"")));
  }

  @Test
  void personsAreNotToldByTheResultWithItsNetworkOrRegister() {
    String network = withPerson(SecretDocument.NETWORK);
    String register = withPerson(SecretDocument.REGISTER);
    ReadResult<Network> ofNetwork = Documents.READER.read(network);
    ReadResult<NetworkRegister> ofRegister = Documents.READER.readRegister(register);

    assertThat(ofNetwork.getValue().orElseThrow().getMemberships().get(0).getPerson())
        .contains("Erika Muster");
    assertThat(ofNetwork.toString()).doesNotContain("Erika").contains("Network{netz, 05913}");
    assertThat(ofRegister.getValue().orElseThrow().getBezirkskoordinationen().get(0).getPerson())
        .contains("Erika Muster");
    assertThat(ofRegister.toString()).doesNotContain("Erika").contains("NetworkRegister{register}");
  }

  private static String withPerson(SecretDocument<?> document) {
    return document.text().replace("\"person\": \"Geheimnis\"", "\"person\": \"Erika Muster\"");
  }

  private static void assertKept(SecretDocument<?> document) {
    Report report = document.read();

    assertThat(report.getFindings()).isNotEmpty();
    assertThat(allThatIsSaid(report)).as(document.text()).noneMatch(text -> text.contains(SECRET));
  }

  private static List<String> allThatIsSaid(Report report) {
    Stream<String> messages =
        report.getFindings().stream()
            .flatMap(
                finding -> Stream.of(Locale.GERMAN, Locale.ENGLISH).flatMap(l -> said(finding, l)));
    return Stream.concat(
            messages,
            Stream.of(
                report.toString(),
                report.getFindings().toString(),
                ReportJson.write(report, "document", Locale.GERMAN)))
        .toList();
  }

  private static Stream<String> said(Finding finding, Locale language) {
    return Stream.of(
        finding.getMessage(language),
        finding.getRemedy(language),
        finding.getPath().toJsonPointer());
  }

  /**
   * Whether a list of texts was put in the place of a list of keys: then they count as unknown
   * keys.
   */
  private static boolean isKey(ValueSpans.Span span, String value, String document) {
    String replaced = document.substring(span.start(), span.end());
    return value.startsWith("[\"")
        && KEYS.stream().anyMatch(key -> replaced.equals("[" + key + "]"));
  }

  /** Whether a value is none of code, key and reference, which messages may contain. */
  private static boolean isPrivate(ValueSpans.Span span, String document) {
    String value = document.substring(span.start(), span.end());
    return span.kind() != JsonKind.STRING
        || value.contains(SECRET)
        || value.matches("\"\\d{4}-\\d\\d-\\d\\d\"");
  }
}
