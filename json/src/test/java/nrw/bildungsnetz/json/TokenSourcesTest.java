package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.reading.TokenSources.Agreement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.TokenSources;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes and a parser are two token sources for the same reader, with the same results. */
class TokenSourcesTest {

  /** One value of each kind, in the style of other writers. */
  private static final String DOCUMENT =
      """
      {"schemaVersion": "0.3", "id": "netz", "name": "Sch\\u00f6n \\/ \\"gut\\"", "ags": "05913",
        "foundedYear": 2009, "topics": ["MINT", "\\u00d6ffnung"],
        "organisations": [{"id": "o", "name": "O", "kind": "VEREIN", "collective": true}],
        "handlungsfelder": [{"id": "h", "name": "H", "period": {"start": "2019-08-01"}}],
        "posts": [{"id": "p", "committee": "b", "function": "KOORDINATION", "fte": 0.50}],
        "extensions": {"a.b": [1.50e-3, -0, null, false, {"b\\u00e4": {}}]}}
      """;

  private static final Bounds DEFAULT = Limits.DEFAULT.bounds();

  private static final String[] CHANGES = {
    "\"", "\\", ",", ":", "{", "}", "[", "]", "0", "1", "9", "-", ".", "e", " ", "\n", "\r", "\t",
    "u", "null", "true", "x", "ä", "\u007f", "\u0001", "🏫", "\"id\"", "\"h\"", "\\u0009"
  };

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return NetworkGenerator.registers();
  }

  @Property(tries = 300)
  void bothReadEveryNetworkWhoseValuesHaveTheirForm(@ForAll("networks") Network network) {
    for (NetworkJson writer : List.of(Documents.READER, Documents.READER.compact())) {
      DocumentText document = TokenSources.utf8(writer.write(network));

      assertThat(TokenSources.compare(DocumentKind.NETWORK, document, DEFAULT)).isEqualTo(SAME);
      assertThat(bytes(document).value()).contains(network);
    }
  }

  @Property(tries = 100)
  void bothReadRegisters(@ForAll("registers") NetworkRegister register) {
    DocumentText document = TokenSources.utf8(Documents.READER.write(register));

    assertThat(TokenSources.compare(DocumentKind.REGISTER, document, DEFAULT)).isEqualTo(SAME);
    assertThat(TokenSources.parser(DocumentKind.REGISTER, document, DEFAULT).value())
        .contains(register);
  }

  static List<String> files() {
    return Mutations.files().toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothReadRealDocuments(String file) {
    String text = Mutations.read(file);
    DocumentKind<?, ?> kind =
        file.startsWith("register") ? DocumentKind.REGISTER : DocumentKind.NETWORK;
    for (DocumentText document : List.of(DocumentText.of(text), TokenSources.utf8(text))) {
      assertThat(TokenSources.compare(kind, document, DEFAULT)).isEqualTo(SAME);
    }
  }

  @Test
  void bothReadWhatOthersWrite() {
    assertSame(DOCUMENT);
    assertSame(DOCUMENT.replace("\n", "\r\n\t"));
    assertThat(bytes(TokenSources.utf8(DOCUMENT)).value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"0.3\" | \"0.4\"",
        "\"0.3\" | \"1.0\"",
        "\"0.3\" | 0.3",
        "\"0.3\" | \"0.3\", \"schemaVersion\": \"0.3\"",
        "\"id\": \"o\" | \"id\": \"o\", \"schemaVersion\": \"0.3\"",
        "\"ags\": \"05913\", | ~~",
        "\"MINT\" | \"MINT\", \"MINT\"",
        "\"MINT\" | null",
        "foundedYear | fondedYear",
        "2009 | 2147483648",
        "2009 | 18446744073709553625",
        "2009 | 2009.0",
        "2009 | null",
        "0.50 | \"0.50\"",
        "VEREIN | VERIEN",
        "2019-08-01 | 2019-02-29",
        "\"O\" | \" \"",
        "\"O\" | \"\\u0007\"",
        "{}}] | {}}], \"a.b\": 1"
      })
  void bothTellOfTheSameProblems(String is, String other) {
    String changed = DOCUMENT.replace(is, other);

    assertThat(changed).isNotEqualTo(DOCUMENT);
    assertSame(changed);
    assertThat(bytes(TokenSources.utf8(changed)).report().getFindings())
        .extracting(finding -> finding.getRule().getId().charAt(0))
        .containsAnyOf('J', 'F');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "2009 | 02009",
        "0.50 | .50",
        "]}} | ]}}}",
        "null | nul",
        "{}} | {,}}",
        "MINT | MI\\NT"
      })
  void bytesLeaveWhatIsNotWellFormed(String is, String other) {
    String changed = DOCUMENT.replace(is, other);

    assertThat(changed).isNotEqualTo(DOCUMENT);
    assertThat(TokenSources.bytes(DocumentKind.NETWORK, TokenSources.utf8(changed), DEFAULT))
        .isNull();
    assertThat(parser(changed).report().isValid()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "null", "\uFEFF{}", "{\"schemaVersion\": \"0.3\"}", "7.5", "[[1]]"})
  void bothTellOfWhatIsNoNetwork(String document) {
    assertSame(document);
  }

  @Property(tries = 5_000)
  void bothSayTheSameWhateverIsChanged(@ForAll Random random) {
    String changed = DOCUMENT;
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      int from =
          changed.offsetByCodePoints(
              0, random.nextInt(changed.codePointCount(0, changed.length())));
      int to = Math.min(changed.length(), from + random.nextInt(3));
      changed =
          changed.substring(0, from)
              + CHANGES[random.nextInt(CHANGES.length)]
              + changed.substring(to);
    }

    TokenSources.compare(DocumentKind.NETWORK, DocumentText.of(changed), DEFAULT);
    TokenSources.compare(DocumentKind.NETWORK, TokenSources.utf8(changed), DEFAULT);
  }

  @Property(tries = 5_000)
  void bytesLeaveWhatIsNoUtf8(@ForAll Random random) {
    byte[] document = utf8(DOCUMENT.replace("MINT", "ä ß – 🏫").replace("\"O\"", "\"Ö\""));
    for (int flips = 1 + random.nextInt(2); flips > 0; flips--) {
      document[random.nextInt(document.length)] ^= (byte) (1 << random.nextInt(8));
    }

    DocumentText text = DocumentText.of(document);
    if (TokenSources.compare(DocumentKind.NETWORK, text, DEFAULT) == SAME && isReadToEnd(text)) {
      assertThat(utf8(new String(document, StandardCharsets.UTF_8))).isEqualTo(document);
    }
  }

  /** After a newer major version, the rest is not read. */
  private static boolean isReadToEnd(DocumentText document) {
    return bytes(document).report().getRulesSkipped().stream()
        .noneMatch(skipped -> skipped.getReason() == SkipReason.NOT_READ_TO_END);
  }

  @Test
  void aDocumentMayHaveWhatTheJdkPutsInsteadOfWhatIsNoUtf8() {
    String document = DOCUMENT.replace("MINT", "\uFFFD");

    assertSame(document);
    assertThat(Documents.READER.read(utf8(document)).getValue().orElseThrow().getTopics())
        .contains("\uFFFD");
  }

  /** Each limit in turn, up to the value at which it no longer affects the document. */
  static Stream<Limits> limits() {
    return IntStream.rangeClosed(1, 130)
        .boxed()
        .flatMap(
            most ->
                Stream.of(
                    new Limits(1 << 20, most, 128, 10_000, 40, 2_000_000, 100_000),
                    new Limits(1 << 20, 64, most, 10_000, 40, 2_000_000, 100_000),
                    new Limits(1 << 20, 64, 128, most, 40, 2_000_000, 100_000),
                    new Limits(1 << 20, 64, 128, 10_000, most, 2_000_000, 100_000),
                    new Limits(1 << 20, 64, 128, 10_000, 40, most, 100_000),
                    new Limits(1 << 20, 64, 128, 10_000, 40, 2_000_000, most)));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void theSameLimitsHoldForBoth(Limits limits) {
    String plain = DOCUMENT.replaceFirst(",\\s*\"extensions\".*", "}");
    String unknown = DOCUMENT.replace("\"topics\"", "\"themen\"").replace("extensions", "x");
    for (String document : List.of(DOCUMENT, plain, unknown)) {
      assertThat(
              TokenSources.compare(
                  DocumentKind.NETWORK, TokenSources.utf8(document), limits.bounds()))
          .isEqualTo(SAME);
    }
    // Jackson looks at the value before it returns the name.
    for (String broken : List.of("0x1", "01", "nul", "+1")) {
      String document = DOCUMENT.replace("2009", broken);
      TokenSources.compare(DocumentKind.NETWORK, TokenSources.utf8(document), limits.bounds());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 62, 63, 64, 65, 98})
  void extensionsAreNestedNoDeeperThanTheyMay(int arrays) {
    Limits limits = new Limits(1 << 20, 100, 128, 10_000, 40, 2_000_000, 100_000);
    String nested = DOCUMENT.replace("null", "[".repeat(arrays) + "]".repeat(arrays));

    assertThat(
            TokenSources.compare(DocumentKind.NETWORK, TokenSources.utf8(nested), limits.bounds()))
        .isEqualTo(SAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud83c",
        "\\uD83C\\uDFEB",
        "\\udfeb\\ud83c",
        "\\u00E4",
        "\\u007f",
        "\\u12G4",
        "\\x"
      })
  void escapesMeanTheSame(String escape) {
    for (String text : List.of("\"committee\": \"b", "\"name\": \"O", "a.b", "MINT")) {
      String document = DOCUMENT.replace(text, text + escape);

      assertThat(document).isNotEqualTo(DOCUMENT);
      TokenSources.compare(DocumentKind.NETWORK, TokenSources.utf8(document), DEFAULT);
    }
  }

  private static void assertSame(String document) {
    assertThat(TokenSources.compare(DocumentKind.NETWORK, TokenSources.utf8(document), DEFAULT))
        .isEqualTo(SAME);
  }

  private static TokenSources.Outcome bytes(DocumentText document) {
    return Objects.requireNonNull(TokenSources.bytes(DocumentKind.NETWORK, document, DEFAULT));
  }

  private static TokenSources.Outcome parser(String document) {
    return TokenSources.parser(DocumentKind.NETWORK, TokenSources.utf8(document), DEFAULT);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
