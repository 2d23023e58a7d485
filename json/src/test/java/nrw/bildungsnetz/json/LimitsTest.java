package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.api.Test;

/** Each limit, just met and just exceeded. */
class LimitsTest {

  private static final int MANY = 1_000_000;

  @Test
  void theDefaultsAreThoseOfTheDocumentation() {
    assertThat(Limits.DEFAULT)
        .isEqualTo(new Limits(10_485_760, 64, 128, 10_000, 40, 2_000_000, 100_000));
  }

  @Test
  void aDocumentHasAtMostOneGibibyte() {
    int gibibyte = 1 << 30;

    assertThat(new Limits(gibibyte, 1, 1, 1, 1, 1, 1).getDocumentBytes()).isEqualTo(gibibyte);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(gibibyte + 1, 1, 1, 1, 1, 1, 1))
        .withMessage("A document may have at most 1 GiB");
  }

  @Test
  void everyLimitMustAllowSomething() {
    for (int zero = 0; zero < 7; zero++) {
      int[] limits = {1, 1, 1, 1, 1, 1, 1};
      limits[zero] = 0;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(limits))
          .withMessage("Every limit must be at least 1");
    }
    assertThat(of(1, 1, 1, 1, 1, 1, 1).getElements()).isEqualTo(1);
  }

  @Test
  void bytes() {
    String document = Documents.planned("\"description\": \"ä\"");
    int length = document.getBytes(StandardCharsets.UTF_8).length;

    assertThat(lines(document, bytes(length))).isEmpty();
    assertThat(lines(document, bytes(length - 1))).containsExactly("J14 # 1:1");
  }

  @Test
  void bytesOfAStream() throws IOException {
    byte[] document = Documents.PLANNED.getBytes(StandardCharsets.UTF_8);

    assertThat(stream(document, bytes(document.length))).isEmpty();
    assertThat(stream(document, bytes(document.length - 1))).containsExactly("J14 # 1:1");
  }

  @Test
  void charactersOfAString() {
    int length = Documents.PLANNED.length();

    assertThat(text(Documents.PLANNED, bytes(length))).isEmpty();
    assertThat(text(Documents.PLANNED, bytes(length - 1))).containsExactly("J14 # 1:1");
  }

  @Test
  void depth() {
    String document = Documents.planned("\"budget\": [[{\"x\": []}]]");

    assertThat(lines(document, depth(5))).containsExactly("J06 /budget 7:3");
    assertThat(lines(document, depth(4))).containsExactly("J06 /budget 7:3", "J14 /budget 7:21");
  }

  @Test
  void nameLength() {
    String document = Documents.planned("\"abcdefghijklmnop\": [1, {}]");

    assertThat(lines(document, names(16))).containsExactly("J06 /abcdefghijklmnop 7:3");
    assertThat(lines(document, names(15))).containsExactly("J14 /abcdefghijklmnop 7:3");
  }

  @Test
  void textLength() {
    String document = Documents.planned("\"description\": \"a\\u00e4\\n🏫 78901\"");

    assertThat(lines(document, texts(11))).isEmpty();
    assertThat(lines(document, texts(10))).containsExactly("J14 /description 7:18");
  }

  @Test
  void numberLength() {
    String document =
        Documents.planned(
            """
            "organisations": [{"id": "o", "name": "O", "kind": "KITA",
              "foundedYear": -12345}]
            """);

    assertThat(lines(document, numbers(6)))
        .containsExactly("F08 /organisations/0/foundedYear 8:20");
    assertThat(lines(document, numbers(5)))
        .containsExactly("J14 /organisations/0/foundedYear 8:20");
  }

  @Test
  void numberLengthOfADecimal() {
    String document =
        Documents.planned(
            """
            "indicators": [{"id": "i", "name": "I",
              "target": {"value": -1.50}}]
            """);

    assertThat(lines(document, numbers(5))).isEmpty();
    assertThat(lines(document, numbers(4))).containsExactly("J14 /indicators/0/target/value 8:25");
  }

  @Test
  void ofExtensions() {
    String document =
        Documents.planned(
            "\"extensions\": {\"x-abcdef\": [\"abcdefg\", 12345678, [[]]], \"x\": {}}");

    assertThat(lines(document, depth(5))).isEmpty();
    assertThat(lines(document, depth(4))).containsExactly("J14 /extensions 7:53");
    assertThat(lines(document, texts(7))).isEmpty();
    assertThat(lines(document, texts(6))).contains("J14 /extensions 7:31");
    assertThat(lines(document, numbers(8))).isEmpty();
    assertThat(lines(document, numbers(7))).containsExactly("J14 /extensions 7:42");
    assertThat(lines(document, elements(3))).isEmpty();
    assertThat(lines(document, elements(2))).containsExactly("J14 /extensions 7:52");
    assertThat(lines(document, tokens(27))).isEmpty();
    assertThat(lines(document, tokens(26))).containsExactly("J14 # 8:1");
  }

  @Test
  void nameLengthOfExtensions() {
    String document = Documents.planned("\"extensions\": {\"x-abcdefghijklm\": [], \"x\": [{}]}");

    assertThat(lines(document, names(15))).isEmpty();
    assertThat(lines(document, names(14))).containsExactly("J14 /extensions 7:18");
  }

  /** Extensions are compared and written recursively, so their depth has a limit of its own. */
  @Test
  void extensionsAreNeverDeeperThan64() {
    String deep = "[".repeat(63) + "]".repeat(63);
    String document = Documents.planned("\"extensions\": {\"x\": " + deep + ", \"y\": 1}");
    String deeper = Documents.planned("\"extensions\": {\"x\": [" + deep + "], \"y\": 1}");
    ReadResult<Network> result = Documents.READER.withLimits(depth(MANY)).read(deeper);

    assertThat(lines(document, depth(MANY))).isEmpty();
    assertThat(FindingLines.of(result.getReport())).containsExactly("J14 /extensions 7:86");
    assertThat(result.isReadable()).isFalse();
    assertThat(result.getValue().orElseThrow().getExtensions().getProperties().keySet())
        .containsExactly("x", "y");
  }

  @Test
  void ofARegisterCountOverAllItsNetworks() {
    String register = Documents.register(Documents.member("a"), Documents.member("b"));
    int bytes = register.length();

    assertThat(register(register, bytes(bytes))).isEmpty();
    assertThat(register(register, bytes(bytes - 1))).containsExactly("J14 # 1:1");
    assertThat(register(register, depth(3))).isEmpty();
    assertThat(register(register, depth(2))).containsExactly("J14 /networks 6:1");
    assertThat(register(register, tokens(31))).isEmpty();
    assertThat(register(register, tokens(30))).containsExactly("J14 # 8:1");
    assertThat(register(register, elements(2))).isEmpty();
    assertThat(register(register, elements(1))).containsExactly("J14 /networks/1 7:1");
    assertThat(register(register, texts(8))).isEmpty();
    assertThat(register(register, texts(7))).containsExactly("J14 /id 3:9", "J14 /name 4:11");
  }

  @Test
  void tokens() {
    assertThat(lines(Documents.PLANNED, tokens(12))).isEmpty();
    assertThat(lines(Documents.PLANNED, tokens(11))).containsExactly("J14 # 7:1");
  }

  @Test
  void elements() {
    String document = Documents.planned("\"topics\": [\"a\", \"b\", \"c\"]");

    assertThat(lines(document, elements(3))).isEmpty();
    assertThat(lines(document, elements(2))).containsExactly("J14 /topics/2 7:24");
  }

  @Test
  void elementsBeyondTheLimitAreNotInTheNetwork() {
    String document = Documents.planned("\"topics\": [\"a\", \"b\", \"c\", \"d\"]");
    ReadResult<Network> result = Documents.READER.withLimits(elements(2)).read(document);

    assertThat(result.getValue().orElseThrow().getTopics()).containsExactly("a", "b");
    assertThat(result.isReadable()).isFalse();
  }

  @Test
  void messagesTellWhichLimitAndHowMuchItAllows() {
    assertThat(
            Documents.READER.withLimits(bytes(5)).read(Documents.PLANNED).getReport().getFindings())
        .extracting(finding -> finding.getMessage(Locale.ENGLISH))
        .containsExactly("The limit on the size of the document in bytes is exceeded here: 5.");
  }

  private static List<String> lines(String document, Limits limits) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return FindingLines.of(Documents.READER.withLimits(limits).read(bytes).getReport());
  }

  private static List<String> register(String document, Limits limits) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return FindingLines.of(Documents.READER.withLimits(limits).readRegister(bytes).getReport());
  }

  private static List<String> text(String document, Limits limits) {
    return FindingLines.of(Documents.READER.withLimits(limits).read(document).getReport());
  }

  private static List<String> stream(byte[] document, Limits limits) throws IOException {
    return FindingLines.of(
        Documents.READER.withLimits(limits).read(new ByteArrayInputStream(document)).getReport());
  }

  private static Limits of(int... limits) {
    return new Limits(limits[0], limits[1], limits[2], limits[3], limits[4], limits[5], limits[6]);
  }

  private static Limits bytes(int max) {
    return of(max, MANY, MANY, MANY, MANY, MANY, MANY);
  }

  private static Limits depth(int max) {
    return of(MANY, max, MANY, MANY, MANY, MANY, MANY);
  }

  private static Limits names(int max) {
    return of(MANY, MANY, max, MANY, MANY, MANY, MANY);
  }

  private static Limits texts(int max) {
    return of(MANY, MANY, MANY, max, MANY, MANY, MANY);
  }

  private static Limits numbers(int max) {
    return of(MANY, MANY, MANY, MANY, max, MANY, MANY);
  }

  private static Limits tokens(int max) {
    return of(MANY, MANY, MANY, MANY, MANY, max, MANY);
  }

  private static Limits elements(int max) {
    return of(MANY, MANY, MANY, MANY, MANY, MANY, max);
  }
}
