package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common mistakes in the syntax are told apart, and names that exist are listed. */
class SyntaxMistakesTest {

  private static final String NO_COMMA = "no comma stands before a closing bracket";
  private static final String NO_COMMENTS = "JSON has no comments";
  private static final String TYPOGRAPHIC = "these are the quotation marks of a word processor";
  private static final String APOSTROPHES = "these are apostrophes";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"id\": \"netz\",} | " + NO_COMMA,
        "{\"id\": \"netz\" ,~~ } | " + NO_COMMA,
        "{\"topics\": [\"MINT\", ]} | " + NO_COMMA,
        "{\"id\": \"netz\", // Netz~} | " + NO_COMMENTS,
        "{ /* Netz */ \"id\": \"netz\"} | " + NO_COMMENTS,
        "# Netz~{} | " + NO_COMMENTS,
        "{\"id\": „netz“} | " + TYPOGRAPHIC,
        "{“id”: \"netz\"} | " + TYPOGRAPHIC,
        "{\"id\": «netz»} | " + TYPOGRAPHIC,
        "{\"id\": ‘netz’} | " + TYPOGRAPHIC,
        "{\"id\": \"netz”,~\"name\": \"N\"} | " + TYPOGRAPHIC,
        "{'id': \"netz\"} | " + APOSTROPHES,
        "{\"id\": 'netz'} | " + APOSTROPHES
      })
  void areNamed(String document, String mistake) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      Report report = Documents.READER.read(document.replace("~", lineEnd)).getReport();

      assertThat(report.getFindings().get(0).getMessage(Locale.ENGLISH))
          .startsWith("From here on, the document is not JSON (" + mistake);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{id: \"netz\"}",
        "{\"id\"= \"netz\"}",
        "{\"id\": \"netz\"]",
        "{\"id\": \"'netz'„“//\" x}",
        "{\"id\": / \"netz\"}",
        "{, \"id\": 1}",
        "{\"id\": \"netz~\"}"
      })
  void othersAreNot(String document) {
    Report report = Documents.READER.read(document.replace("~", "\n")).getReport();

    assertThat(report.getFindings().get(0).getMessage(Locale.ENGLISH))
        .isEqualTo("From here on, the document is not JSON; what follows was not read.");
  }

  @Test
  void aCommaAfterTheLastOfManyDocumentsIsOne() {
    byte[] array = ("[" + Documents.PLANNED + ", ]").getBytes(StandardCharsets.UTF_8);
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from("q", new ByteArrayInputStream(array)).results()) {
      assertThat(results.skip(1).map(each -> each.getReport().orElseThrow().getFindings().get(0)))
          .extracting(finding -> finding.getMessage(Locale.ENGLISH))
          .containsExactly(
              "From here on, the document is not JSON ("
                  + NO_COMMA
                  + "); what follows was not read.");
    }
  }

  /** The mistake is what a message says, not what the finding is. */
  @Test
  void theIdentityStays() throws ReportReadException {
    Report report = Documents.READER.read("{\"id\": 'netz'}").getReport();
    String written = ReportJson.write(report, "n", Locale.GERMAN);

    assertThat(ReportJson.read(written).getReport()).isEqualTo(report);
    assertThat(report.getFindings().get(0).getIdentity())
        .isEqualTo(
            Documents.READER.read("{\"id\": netz}").getReport().getFindings().get(0).getIdentity());
  }

  @Test
  void anUnknownPropertyComesWithTheNamesThereAre() {
    String document = Documents.planned("\"periods\": [], \"xyzzy\": 1, \"committes\": []");

    assertThat(Documents.READER.read(document).getReport().getFindings())
        .filteredOn(finding -> finding.getRule().getId().equals("J06"))
        .extracting(Finding::getArguments)
        .anySatisfy(
            arguments ->
                assertThat(arguments)
                    .containsEntry("property", "committes")
                    .containsEntry("nearest", "committees")
                    .doesNotContainKey("names"));
    assertThat(Documents.READER.read(document).getReport().getFindings())
        .filteredOn(finding -> "xyzzy".equals(finding.getArguments().get("property")))
        .extracting(finding -> finding.getRemedy(Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith(
            "Correct the name of the property, or remove it. These names there are here: id, name,")
        .contains(", committees,", ", handlungsfelder,");
  }
}
