package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.reading.TokenSources.Agreement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.TokenSources;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes and a parser represent differently, with the same result: lines, escapes, limits. */
class TwoSourcesTest {

  private static final String DOCUMENT =
      """
      {"schemaVersion": "0.2",
        "id": "netz", "na\\u006de": "Schön \\uD83C\\uDFEB 🏫 – Straße", "ags": "05913",
        "topics": ["🏫", "Ä"], "foundedYear": 2009, "organisations": [
          {"id": "o", "name": "🏫", "kind": "VEREIN", "partOf": "fehlt", "description": "\\\\ \\" 🏫"},
          {"id": "ö🏫", "name": "Ä", "kind": "VEREIN", "partOf": "auch"}],
        "sources": [{"id": "q", "title": "🏫🏫", "published": "2018-09-14"}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\n\r", "\n\n", " ", "\n \t"})
  void theLinesMayEndInAnyWay(String end) {
    assertSame(DOCUMENT.replace("\n", end));
  }

  @Test
  void ruleFindingsStandWhereTheirValuesDo() {
    String wellFormed = DOCUMENT.replace("ö🏫", "p");

    assertSame(wellFormed);
    assertThat(Documents.READER.read(utf8(wellFormed)).getReport().getFindings())
        .isNotEmpty()
        .allMatch(finding -> finding.getPosition().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\uFEFF", "\uFEFF\uFEFF", "\n\n", " ", "ä", "\u0000", "[", "\uFEFF\n"})
  void whateverStandsBeforeIt(String before) {
    assertSame(before + DOCUMENT.replace("ö🏫", "p"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "x", "{}", "\u0000", "]", "\uFEFF"})
  void whateverFollows(String after) {
    assertSame(DOCUMENT.replace("ö🏫", "p") + after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "0", "2147483647", "-2147483648", "2147483648", "1e3", "01", "+1"})
  void wholeNumbers(String number) {
    assertSame(DOCUMENT.replace("ö🏫", "p").replace("2009", number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2147483648", "4294969305", "18446744073709551616", "18446744073709553625"})
  void noWholeNumberLosesBits(String number) {
    String document = DOCUMENT.replace("ö🏫", "p").replace("2009", number);

    assertSame(document);
    assertThat(FindingLines.of(Documents.READER.read(utf8(document)).getReport()))
        .anyMatch(line -> line.startsWith("J09 /foundedYear "));
  }

  /** Findings, unreadable attributes and the version: the parser begins with none of them. */
  @ParameterizedTest
  @ValueSource(strings = {"]}", "}}", "} x", "", ", }", "} \"", ", \"ags\": 01}"})
  void givingUpLeavesNoTrace(String end) {
    String wrong =
        DOCUMENT
            .replace("0.2", "0.9")
            .replace("\"ags\"", "\"nmae\": 1, \"ags\"")
            .replace("2009", "true")
            .replace("\"Ä\"]", "\"🏫\"]");
    String broken = wrong.substring(0, wrong.lastIndexOf('}')) + end;

    TokenSources.Outcome parser =
        TokenSources.parser(
            DocumentKind.NETWORK, TokenSources.utf8(broken), Limits.DEFAULT.bounds());
    ReadResult<Network> read = Documents.READER.read(utf8(broken));

    assertThat(
            TokenSources.bytes(
                DocumentKind.NETWORK, TokenSources.utf8(broken), Limits.DEFAULT.bounds()))
        .isNull();
    assertThat(read.getReport()).isEqualTo(parser.report());
    assertThat(FindingLines.of(read.getReport()))
        .doesNotHaveDuplicates()
        .anyMatch(line -> line.startsWith("J18 /nmae "))
        .anyMatch(line -> line.startsWith("J04 /foundedYear "))
        .anyMatch(line -> line.startsWith("J12 /topics/1 "));
  }

  /** A name stands where it begins, on whatever line its colon is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"topic\" | J06 /topic 2:2",
        "\"id\" | J11 /id 2:2",
        "\"schemaVersion\" | J11 /schemaVersion 2:2",
        "\"extensions\": {\"a\": 1, \"a\" | J11 /extensions 2:25",
        "\"extensions\": {\"abcdefghijklmno\" | J14 /extensions 2:17",
        "\"abcdefghijklmno\" | J14 /abcdefghijklmno 2:2",
        "\"x\": 1, \"y\": {}, \"z\": 1, \"name\" | J14 # 2:27"
      })
  void aColonMayStandOnAnotherLineThanItsName(String name, String expected) {
    Bounds bounds = new Limits(1_000, 64, 14, 1_000, 40, 12, 1_000).bounds();
    String end = name.contains("{") && !name.contains("}") ? "}}" : "}";
    for (String blanks : List.of("", "\n", "\r", "\r\n", "\n\r", " \n\t\n ")) {
      DocumentText document =
          TokenSources.utf8(
              "{\"schemaVersion\": \"0.3\", \"id\": \"n\",\n " + name + blanks + ":1" + end);
      TokenSources.Outcome bytes =
          Objects.requireNonNull(TokenSources.bytes(DocumentKind.NETWORK, document, bounds));

      assertThat(FindingLines.of(bytes.report())).contains(expected);
      assertThat(TokenSources.compare(DocumentKind.NETWORK, document, bounds)).isEqualTo(SAME);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 9, 10, 100})
  void anElementThatStandsTwiceIsFoundHoweverManyThereAre(int count) {
    String topics =
        IntStream.range(0, count).mapToObj(i -> "\"t" + i + "\"").collect(Collectors.joining(","));
    for (int again : new int[] {0, count / 2, count - 1}) {
      String document = DOCUMENT.replace("\"🏫\", \"Ä\"", topics + ",\"t" + again + "\"");

      assertSame(document);
      assertThat(FindingLines.of(Documents.READER.read(utf8(document)).getReport()))
          .anyMatch(line -> line.startsWith("J12 /topics/" + count + " "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\": {\"ö🏫\": [1.00, -0, null, true, \"Z\\n\", \"\\u00e4\"]}}",
        "{\"a\": 1, \"🏫\": 2, \"a\": 3}",
        "{\"a\": \"\\ud83c\"}",
        "{\"a\": \"x\\u0007\", \"b\": 1e99999999999}",
        "{\"\": 1}",
        "{\"a\": 01}",
        "{\"a\": [1, }",
        "{\"a\"",
        "[]"
      })
  void extensions(String value) {
    assertSame(
        DOCUMENT.replace("ö🏫", "p").replace("\"ags\"", "\"extensions\": " + value + ", \"ags\""));
  }

  /** The bytes must be well-formed; a text and its bytes are always read alike. */
  private static void assertSame(String document) {
    TokenSources.compare(
        DocumentKind.NETWORK, TokenSources.utf8(document), Limits.DEFAULT.bounds());
    assertThat(Documents.READER.read(utf8(document))).isEqualTo(Documents.READER.read(document));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
