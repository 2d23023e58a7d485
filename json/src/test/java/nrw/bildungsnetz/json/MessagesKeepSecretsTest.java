package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.Identifier;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;

/** Free text and personal data stay in the document, whatever is wrong with it. */
class MessagesKeepSecretsTest {

  private static final String SECRET = "Geheimnis";

  /** The secret in every free text there is. */
  private static final String DOCUMENT =
      """
      {
        "schemaVersion": "0.1",
        "id": "netz",
        "name": "Geheimnis",
        "ags": "05913",
        "description": "Geheimnis",
        "topics": ["Geheimnis"],
        "organisations": [
          {"id": "o", "name": "Geheimnis", "kind": "VEREIN", "collective": true,
            "foundedYear": 2006, "description": "Geheimnis"}
        ],
        "agreements": [
          {"id": "a", "type": "OTHER", "title": "Geheimnis",
            "events": [{"kind": "START", "date": "2019-08-01", "subject": "Geheimnis"}],
            "content": {"parity": true}}
        ],
        "committees": [
          {"id": "c", "type": "LENKUNGSKREIS", "name": "Geheimnis", "description": "Geheimnis"}
        ],
        "memberships": [
          {"id": "m", "committee": "c", "office": "Geheimnis", "person": "Geheimnis"},
          {"id": "n", "committee": "c", "office": "Geheimnis", "person": "Geheimnis"}
        ],
        "handlungsfelder": [
          {"id": "h", "name": "Geheimnis", "description": "Geheimnis", "topics": ["Geheimnis"],
            "period": {"start": "2019-08-01"}},
          {"id": "i", "name": "Geheimnis", "period": {"start": "2019-08-01"}}
        ],
        "transitions": [
          {"id": "t", "name": "Geheimnis", "direction": "VERTICAL", "description": "Geheimnis",
            "instruments": [{"name": "Geheimnis"}]}
        ],
        "sources": [
          {"id": "s", "title": "Geheimnis", "publisher": "Geheimnis", "url": "Geheimnis",
            "published": "2018-09-14"}
        ]
      }
      """;

  private static final List<String> WRONG_VALUES =
      List.of(
          "[\"Geheimnis\"]",
          "{\"x\": \"Geheimnis\"}",
          "{\"id\": \"z\", \"name\": \"Geheimnis\", \"name\": \"Geheimnis\"}",
          "[[\"Geheimnis\", null, \"Geheimnis\"]]",
          "null, \"x\": \"Geheimnis\"",
          "Geheimnis",
          "'Geheimnis'",
          "/* Geheimnis */ 5");

  private static final List<String> WRONG_TEXTS =
      List.of(
          "\"Geheimnis\\u0007\"",
          "\"Geheimnis\\ud800\"",
          "\" Geheimnis\\n\"",
          "\"Geheimnis",
          "\"Geheimnis\" \"Geheimnis\"",
          "\"" + SECRET.repeat(50) + "\"",
          "\"" + SECRET.repeat(2_000) + "\"");

  @Test
  void theSecretStandsInEveryFreeText() {
    Set<Attribute<?, ?, ?>> filled = new HashSet<>();
    ModelWalk.over(
        read(DOCUMENT).network().orElseThrow(),
        (walk, attribute, value) -> {
          if (value.equals(SECRET)) {
            filled.add(attribute);
          }
        });

    assertThat(filled).isEqualTo(freeTexts(NetworkDescription.NETWORK, new HashSet<>()));
  }

  @Test
  void rulesThatCompareSecretsDoNotTellThem() {
    Report report = read(DOCUMENT).report();

    assertThat(Lines.of(report))
        .containsExactly(
            "G20 # 1:1",
            "N11 # 1:1",
            "H01 /handlungsfelder/1/name 27:25",
            "G14 /memberships/1 22:5");
    assertThat(allThatIsSaid(report)).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void noFindingOnAWrongValueTellsIt() {
    for (ValueSpans.Span span : ValueSpans.of(DOCUMENT)) {
      for (String value : WRONG_VALUES) {
        assertKept(span.replaceIn(DOCUMENT, value));
      }
    }
  }

  @Test
  void noFindingOnATextThatIsNoCodeOrKeyTellsIt() {
    for (ValueSpans.Span span : ValueSpans.of(DOCUMENT)) {
      if (isPrivate(span)) {
        WRONG_TEXTS.forEach(value -> assertKept(span.replaceIn(DOCUMENT, value)));
      }
    }
  }

  @Test
  void noFindingOnABrokenOffTextTellsIt() {
    for (int end = 0; end < DOCUMENT.length(); end += 7) {
      assertKept(DOCUMENT.substring(0, end));
      assertKept(DOCUMENT.substring(0, end) + "}" + DOCUMENT.substring(end));
    }
  }

  @Test
  void theVersionIsNotToldEither() {
    assertKept(DOCUMENT.replace("\"0.1\"", "\"Geheimnis\""));
  }

  @Test
  void personsAreNotToldByTheResultWithItsNetwork() {
    String document = DOCUMENT.replace("\"person\": \"Geheimnis\"", "\"person\": \"Erika Muster\"");

    Network network = read(document).network().orElseThrow();

    assertThat(network.getMemberships().get(0).getPerson()).contains("Erika Muster");
    assertThat(read(document).toString()).doesNotContain("Erika").contains("LENKUNGSKREIS");
  }

  private static void assertKept(String document) {
    Report report = read(document).report();

    assertThat(report.getFindings()).isNotEmpty();
    assertThat(allThatIsSaid(report)).as(document).noneMatch(text -> text.contains(SECRET));
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
        finding.message(language), finding.remedy(language), finding.getPath().toJsonPointer());
  }

  /** What is no code, key or reference, all of which may be shown. */
  private static boolean isPrivate(ValueSpans.Span span) {
    String value = DOCUMENT.substring(span.start(), span.end());
    return span.kind() != JsonKind.STRING
        || value.contains(SECRET)
        || value.matches("\"\\d{4}-\\d\\d-\\d\\d\"");
  }

  private static Set<Attribute<?, ?, ?>> freeTexts(
      ObjectType<?, ?> type, Set<Attribute<?, ?, ?>> into) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        freeTexts(nested, into);
      } else if (attribute.getType() instanceof ValueType.Text && !isKey(attribute)) {
        into.add(attribute);
      }
    }
    return into;
  }

  private static boolean isKey(Attribute<?, ?, ?> attribute) {
    return attribute.getConstraints().stream()
        .anyMatch(
            constraint ->
                List.of(Identifier.class, AgsKey.class, SchulnummerKey.class, SchulformKey.class)
                    .contains(constraint.getAnnotationType()));
  }

  private static ReadResult read(String document) {
    return Documents.READER.read(document);
  }
}
