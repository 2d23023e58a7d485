package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An independent validator with the schema agrees with the reader on malformed documents. */
class SchemaAgreementTest {

  private static final JsonValidator NETWORKS = JsonValidator.of(SchemaKind.NETWORK);
  private static final JsonValidator REGISTERS = JsonValidator.of(SchemaKind.REGISTER);

  static final List<MalformedDocument> ALL = MalformedDocuments.ALL;
  static final List<MalformedDocument> ROWS_OF_REGISTERS = RegisterDocuments.ROWS;
  static final List<MalformedDocument> BEYOND_SCHEMAS = BeyondSchemas.ROWS;

  @ParameterizedTest
  @FieldSource("ALL")
  void onNetworks(MalformedDocument document) {
    assertAgreement(SchemaKind.NETWORK, NETWORKS, document);
  }

  @ParameterizedTest
  @FieldSource("ROWS_OF_REGISTERS")
  void onRegisters(MalformedDocument document) {
    assertAgreement(SchemaKind.REGISTER, REGISTERS, document);
  }

  @ParameterizedTest
  @FieldSource("BEYOND_SCHEMAS")
  void endsWhereNoSchemaCanSay(MalformedDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);

    assertThat(document.lines(document.read().getReport())).isEqualTo(document.findings());
    assertThat(NETWORKS.problemsOf(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void onWhatIsPublished(Path file) throws IOException {
    byte[] document = Files.readAllBytes(file);
    boolean isRegister = Documents.READER.isRegister(document);
    List<String> problems =
        SchemaVerdict.problems(
            isRegister ? SchemaKind.REGISTER : SchemaKind.NETWORK, document, Limits.DEFAULT);

    assertThat((isRegister ? REGISTERS : NETWORKS).problemsOf(Files.readString(file)).isEmpty())
        .isEqualTo(problems.isEmpty())
        .isEqualTo(!file.endsWith("dortmund-broken.json"));
  }

  static List<Path> onWhatIsPublished() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples/src/main/resources/networks"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void noExceptionIsLeftOver() {
    assertThat(Stream.concat(ALL.stream(), ROWS_OF_REGISTERS.stream()))
        .extracting(MalformedDocument::name)
        .containsAll(BeyondSchemas.names());
  }

  /** If a validator detects an exception, the lists of exceptions are out of date. */
  private static void assertAgreement(
      SchemaKind kind, JsonValidator validator, MalformedDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);

    assertThat(SchemaVerdict.problems(kind, document.bytes(), document.limits())).isNotEmpty();
    assertThat(SchemaVerdict.isRefused(validator, text))
        .as(document.name())
        .isEqualTo(!BeyondSchemas.names().contains(document.name()));
  }
}
