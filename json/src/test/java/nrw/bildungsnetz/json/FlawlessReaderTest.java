package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What there is nothing to report about is read quickly, and all else is left alone. That both ways
 * lead to the same is asked here and in {@link TwoWaysTest} and {@link RoundTripPropertyTest}.
 */
class FlawlessReaderTest {

  /** One of each kind of value, as others write them. */
  private static final String DOCUMENT =
      """
      {"schemaVersion": "0.3", "id": "netz", "name": "Sch\\u00f6n \\/ \\"gut\\"", "ags": "05913",
        "foundedYear": 2009, "topics": ["MINT", "\\u00d6ffnung"],
        "organisations": [{"id": "o", "name": "O", "kind": "VEREIN", "collective": true}],
        "handlungsfelder": [{"id": "h", "name": "H", "period": {"start": "2019-08-01"}}],
        "posts": [{"id": "p", "committee": "b", "function": "KOORDINATION", "fte": 0.50}],
        "extensions": {"a.b": [1.50e-3, -0, null, false, {"b\\u00e4": {}}]}}
      """;

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

  @Property
  void readsEveryNetworkWhoseValuesHaveTheirForm(@ForAll("networks") Network network) {
    assertThat(read(Documents.READER.write(network))).isEqualTo(network);
    assertThat(read(Documents.READER.compact().write(network))).isEqualTo(network);
  }

  @Property(tries = 100)
  void readsRegisters(@ForAll("registers") NetworkRegister register) {
    byte[] document = utf8(Documents.READER.write(register));
    FlawlessReader.Document<NetworkRegister> read =
        FlawlessReader.read(DocumentKind.REGISTER.type(), document, Limits.DEFAULT);

    assertThat(read).extracting(FlawlessReader.Document::value).isEqualTo(register);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dortmund.json", "hagen.json"})
  void readsThePublishedNetworks(String file) throws IOException {
    String document =
        Files.readString(Path.of("../examples/src/main/resources/networks").resolve(file));

    assertThat(read(document)).isEqualTo(byParser(document).network().orElseThrow());
  }

  @Test
  void readsWhatOthersWriteAsWell() {
    assertThat(read(DOCUMENT)).isEqualTo(byParser(DOCUMENT).network().orElseThrow());
    assertThat(read(DOCUMENT.replace("\n", "\r\n\t"))).isEqualTo(read(DOCUMENT));
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
        "2009 | 02009",
        "2009 | 2009.0",
        "2009 | null",
        "0.50 | .50",
        "0.50 | \"0.50\"",
        "VEREIN | VERIEN",
        "2019-08-01 | 2019-02-29",
        "\"O\" | \" \"",
        "\"O\" | \"\\u0007\"",
        "{}}] | {}}], \"a.b\": 1",
        "]}} | ]}}}"
      })
  void leavesWhatThereIsSomethingToReportAbout(String is, String other) {
    String changed = DOCUMENT.replace(is, other);

    assertThat(changed).isNotEqualTo(DOCUMENT);
    assertThat(read(changed)).isNull();
    assertThat(byParser(changed).report().getFindings())
        .extracting(finding -> finding.getRule().getId().charAt(0))
        .containsAnyOf('J', 'F');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "\uFEFF{}", "{\"schemaVersion\": \"0.3\"}"})
  void leavesWhatIsNoNetwork(String document) {
    assertThat(read(document)).isNull();
  }

  @Property(tries = 5_000)
  void whateverIsChangedBothWaysLeadToTheSame(@ForAll Random random) {
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
    String wellFormed = new String(utf8(changed), StandardCharsets.UTF_8);

    assertThat(Documents.READER.read(utf8(wellFormed))).isEqualTo(byParser(wellFormed));
  }

  @Property(tries = 5_000)
  void leavesWhatIsNoUtf8(@ForAll Random random) {
    byte[] document = utf8(DOCUMENT.replace("MINT", "ä ß – 🏫").replace("\"O\"", "\"Ö\""));
    for (int flips = 1 + random.nextInt(2); flips > 0; flips--) {
      document[random.nextInt(document.length)] ^= (byte) (1 << random.nextInt(8));
    }
    FlawlessReader.Document<Network> read =
        FlawlessReader.read(DocumentKind.NETWORK.type(), document, Limits.DEFAULT);

    if (read != null) {
      String text = new String(document, StandardCharsets.UTF_8);
      assertThat(utf8(text)).isEqualTo(document);
      assertThat(read.value()).isEqualTo(byParser(text).network().orElseThrow());
    }
  }

  @Test
  void aDocumentMayHaveWhatTheJdkPutsInsteadOfWhatIsNoUtf8() {
    String document = DOCUMENT.replace("MINT", "\uFFFD");
    ReadResult read = Documents.READER.read(utf8(document));

    assertThat(read.network().orElseThrow().getTopics()).contains("\uFFFD");
    assertThat(read).isEqualTo(byParser(document));
  }

  /** Each limit by itself, up to where it no longer matters to the document. */
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
  void theSameLimitsHoldForBothWays(Limits limits) {
    NetworkJson reader = Documents.READER.within(limits);
    String plain = DOCUMENT.replaceFirst(",\\s*\"extensions\".*", "}");

    assertThat(reader.read(utf8(DOCUMENT))).isEqualTo(reader.read(DOCUMENT));
    assertThat(reader.read(utf8(plain))).isEqualTo(reader.read(plain));
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 62, 63, 64, 65, 98})
  void extensionsAreNestedNoDeeperThanTheyMay(int arrays) {
    NetworkJson reader =
        Documents.READER.within(new Limits(1 << 20, 100, 128, 10_000, 40, 2_000_000, 100_000));
    String nested = DOCUMENT.replace("null", "[".repeat(arrays) + "]".repeat(arrays));

    assertThat(reader.read(utf8(nested))).isEqualTo(reader.read(nested));
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
      assertThat(Documents.READER.read(utf8(document))).isEqualTo(byParser(document));
    }
  }

  private static @Nullable Network read(String document) {
    FlawlessReader.Document<Network> read =
        FlawlessReader.read(DocumentKind.NETWORK.type(), utf8(document), Limits.DEFAULT);
    return read == null ? null : read.value();
  }

  private static ReadResult byParser(String document) {
    return Documents.READER.read(document);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
