package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.PartExamples;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of the model can be read and written by itself. */
class PartReadingTest {

  private static final Committee BODY =
      Committee.builder().id("lk").name("Lenkungskreis").type(CommitteeType.LENKUNGSKREIS).build();

  private static final Map<Class<?>, Object> EXAMPLES = PartExamples.byType();

  static Iterable<Class<?>> types() {
    return DocumentKind.partTypes();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    String document = Documents.READER.compact().writePart(Committee.class, BODY);

    assertThat(document)
        .isEqualTo("{\"id\":\"lk\",\"type\":\"LENKUNGSKREIS\",\"name\":\"Lenkungskreis\"}");
    ReadResult<Committee> result = Documents.READER.readPart(Committee.class, document);
    assertThat(result.getValue()).contains(BODY);
    assertThat(result.isValid()).isTrue();
    assertThat(result.getReport().getRulesRun()).containsExactly("F12", "F13");
    assertThat(result.getReport().isComplete()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeIsReadAsItWasWritten(Class<?> type) {
    assertThat(EXAMPLES).containsOnlyKeys(DocumentKind.partTypes());
    assertIsReadAsItWasWritten(type, Objects.requireNonNull(EXAMPLES.get(type)));
  }

  private static <T> void assertIsReadAsItWasWritten(Class<T> type, Object example) {
    String document = Documents.READER.writePart(type, type.cast(example));

    ReadResult<T> result = Documents.READER.readPart(type, document);
    assertThat((Object) result.getValue().orElseThrow()).isEqualTo(example);
    assertThat(result.getReport().getFindings()).isEmpty();
  }

  @Test
  void aVersionMayBeStated() {
    assertThat(
            Documents.READER
                .readPart(
                    Committee.class,
                    "{\"schemaVersion\":\"0.3\",\"id\":\"lk\",\"type\":\"LENKUNGSKREIS\","
                        + "\"name\":\"Lenkungskreis\"}")
                .getValue())
        .contains(BODY);
  }

  @Test
  void everyProblemOfTheFormIsTold() {
    Report report =
        Documents.READER
            .readPart(Committee.class, "{\n \"id\": \"l k\", \"name\": \" \", \"nme\": 5}")
            .getReport();

    assertThat(report.getFindings())
        .extracting(each -> each.getRule().getId() + " " + each.getPath())
        .containsExactly("J05 ", "F03 /id", "F01 /name", "J06 /nme");
    assertThat(report.getFindings()).extracting(Finding::getNetworkId).containsOnly("");
    assertThat(report.isComplete()).isFalse();
  }

  @Test
  void invisibleCharactersAreTold() {
    Report report =
        Documents.READER
            .readPart(
                Committee.class,
                "{\"id\":\"lk\",\"type\":\"LENKUNGSKREIS\",\"name\":\"Lenkungs\u200Bkreis\"}")
            .getReport();

    assertThat(report.getFindings())
        .extracting(each -> each.getRule().getId() + " " + each.getPath())
        .containsExactly("F12 /name");
    assertThat(report.getFindings().get(0).getPosition()).isPresent();
  }

  @Test
  void aContradictionIsTold() {
    ReadResult<Period> result =
        Documents.READER.readPart(Period.class, "{\"start\":\"2026-02-01\",\"startYear\":2027}");

    assertThat(result.getReport().isValid()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("types")
  void anEmptyObjectAndOtherValuesAreTold(Class<?> type) {
    assertThat(Documents.READER.readPart(type, "5").getReport().getFindings())
        .extracting(each -> each.getRule().getId())
        .containsExactly("J04");
    ReadResult<?> empty = Documents.READER.readPart(type, "{}");
    assertThat(empty.isReadable()).isEqualTo(empty.getValue().isPresent());
  }

  @Test
  void anotherTypeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.READER.readPart(LocalDate.class, "{}"))
        .withMessage("java.time.LocalDate is no type of the model");
  }
}
