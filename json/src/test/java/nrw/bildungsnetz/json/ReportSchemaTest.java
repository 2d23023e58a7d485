package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports conform to their schema, and anything else does not. */
class ReportSchemaTest {

  private static final JsonValidator VALIDATOR = JsonValidator.of(SchemaKind.REPORT);

  static final List<Report> SAMPLES =
      List.of(
          SampleReports.withoutFindings(),
          SampleReports.full(),
          SampleReports.with(SampleReports.blank()),
          SampleReports.with(SampleReports.unknown("budget")));

  static final List<MalformedDocument> MALFORMED =
      Stream.concat(MalformedDocuments.ALL.stream(), ProfileDocuments.MALFORMED.stream()).toList();

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void acceptsSamples(Report report) {
    assertConforms(report, Locale.GERMAN);
    assertConforms(report, Locale.ENGLISH);
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void acceptsWhatIsSaidOfMalformedDocuments(MalformedDocument document) {
    assertConforms(document.read().getReport(), Locale.GERMAN);
  }

  @Property(tries = 50)
  void acceptsWhatIsSaidOfNetworks(@ForAll("networks") Network network) {
    String document = Documents.READER.write(network);

    assertConforms(Documents.READER.read(document).getReport(), Locale.ENGLISH);
  }

  @Test
  void everyPropertyOfTheFullSampleIsRequiredButForSome() {
    String full = ReportJson.write(SampleReports.full(), "n.json", Locale.GERMAN);

    assertThat(JsonMapper.shared().readTree(full).propertyNames())
        .allMatch(name -> !VALIDATOR.problemsOf(without(full, "", name)).isEmpty());
    assertThat(finding(full).propertyNames())
        .filteredOn(name -> VALIDATOR.problemsOf(without(full, "/findings/0", name)).isEmpty())
        .containsExactly("line", "arguments");
    assertThat(finding(full).has("object")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void acceptsWhatStandsInPlaceOfAReport(FailureReason reason) throws ReportReadException {
    String failure = ReportJson.writeFailure("n.json", reason, Locale.GERMAN);

    assertThat(VALIDATOR.problemsOf(failure)).isEmpty();
    for (String name : JsonMapper.shared().readTree(failure).propertyNames()) {
      assertThat(VALIDATOR.problemsOf(without(failure, "", name))).isNotEmpty();
    }
    assertThat(VALIDATOR.problemsOf(failure.replace(reason.name(), "BAD_LUCK"))).isNotEmpty();
    assertThat(ReportJson.isFailure(failure)).isTrue();
  }

  @Test
  void aReportIsNoFailure() throws ReportReadException {
    String report = ReportJson.write(SampleReports.full(), "n.json", Locale.GERMAN);

    assertThat(ReportJson.isFailure(report)).isFalse();
    assertThat(VALIDATOR.problemsOf(report.replace("\"valid\"", "\"failure\":{},\"valid\"")))
        .isNotEmpty();
    assertThatExceptionOfType(ReportReadException.class)
        .isThrownBy(() -> ReportJson.isFailure("{"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"total\":2005; \"total\":-1",
        "\"total\":2005; \"total\":\"2005\"",
        "\"severity\":\"INFO\"; \"severity\":\"NOTICE\"",
        "\"category\":\"FORM\"; \"category\":\"SHAPE\"",
        "\"basis\":\"STATED\"; \"basis\":\"KNOWN\"",
        "\"reason\":\"SWITCHED_OFF\"; \"reason\":\"OFF\"",
        "\"asOf\":\"2026-01-01\"; \"asOf\":\"2026-02-30\"",
        "\"until\":\"2026-06-30\"; \"until\":null",
        "\"pointer\":\"/description\"; \"pointer\":\"description\"",
        "\"line\":7; \"line\":0",
        "\"document\":\"n.json\"; \"document\":\"n.json\",\"kind\":1",
        "\"ERROR\":4; \"FATAL\":4",
        "\"HANDLUNGSFELD\":{; \"FELD\":{"
      })
  void refusesWhatIsNoReport(String part, String wrong) {
    String full = ReportJson.write(SampleReports.full(), "n.json", Locale.GERMAN);

    assertThat(full).contains(part);
    assertThat(VALIDATOR.problemsOf(full)).isEmpty();
    assertThat(VALIDATOR.problemsOf(full.replace(part, wrong))).isNotEmpty();
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  private static void assertConforms(Report report, Locale locale) {
    assertThat(VALIDATOR.problemsOf(ReportJson.write(report, "n.json", locale))).isEmpty();
  }

  private static JsonNode finding(String report) {
    return JsonMapper.shared().readTree(report).at("/findings/0");
  }

  private static String without(String report, String pointer, String name) {
    JsonNode tree = JsonMapper.shared().readTree(report);
    ((ObjectNode) tree.at(pointer)).remove(name);
    return tree.toString();
  }
}
