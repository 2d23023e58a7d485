package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that other systems store with a network is written exactly as it was read. */
class ExtensionsRoundTripTest {

  @Test
  void comeLastAndInTheirOwnOrder() {
    Network network =
        minimal()
            .extensions(
                Extensions.empty()
                    .with("x-b", ExtensionValue.of("Z\n"))
                    .with(
                        "x-a",
                        Extensions.empty()
                            .with("zwei", ExtensionValue.of(List.of()))
                            .with("eins", Extensions.empty())))
            .addTopic("MINT")
            .build();

    assertThat(Documents.READER.write(network))
        .isEqualTo(
            """
            {
              "schemaVersion": "0.3",
              "id": "netz",
              "name": "Netz",
              "ags": "05913",
              "topics": [
                "MINT"
              ],
              "extensions": {
                "x-b": "Z\\n",
                "x-a": {
                  "zwei": [ ],
                  "eins": { }
                }
              }
            }
            """);
  }

  @Test
  void areOnOneLineInTheCompactForm() {
    Network network =
        minimal().extensions(Extensions.empty().with("x-a", ExtensionValue.of(List.of()))).build();

    assertThat(Documents.READER.compact().write(network))
        .isEqualTo(
            "{\"schemaVersion\":\"0.3\",\"id\":\"netz\",\"name\":\"Netz\",\"ags\":\"05913\","
                + "\"extensions\":{\"x-a\":[]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "1.0",
        "1.00",
        "1e5",
        "1E5",
        "1e+05",
        "-2.50E-03",
        "12345678901234567890.10"
      })
  void numbersStayAsTheyAreWritten(String literal) {
    String document = Documents.planned("\"extensions\": {\"x\": [" + literal + "]}");
    Network network = read(document);

    assertThat(Documents.READER.compact().write(network))
        .endsWith("\"extensions\":{\"x\":[" + literal + "]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "\"\"",
        "\" \"",
        "\"Bu\u0308ro\"",
        "\"a\\n\\tb\"",
        "[[null],{\"\":0}]",
        "{\" \":1}"
      })
  void valuesThatNoAttributeMayHaveAreKept(String value) {
    Network network = read(Documents.planned("\"extensions\": {\"x\": " + value + "}"));

    assertThat(Documents.READER.compact().write(network))
        .endsWith("\"extensions\":{\"x\":" + value + "}}");
  }

  @Test
  void emptyOnesAreAsAbsentOnes() {
    assertThat(read(Documents.planned("\"extensions\": {}"))).isEqualTo(read(Documents.PLANNED));
    assertThat(read(Documents.PLANNED).getExtensions()).isSameAs(Extensions.empty());
    assertThat(Documents.READER.write(minimal().extensions(Extensions.empty()).build()))
        .doesNotContain("extensions");
  }

  @Test
  void whatCannotBeReadOfThemIsLeftOutAloneAndReported() {
    ReadResult result =
        Documents.READER.read(
            Documents.planned(
                "\"extensions\": {\"a\": 1, \"b\": 1e99999999999, \"a\": 2, \"c\": 3}"));

    assertThat(result.readable()).isFalse();
    assertThat(result.network().orElseThrow().getExtensions())
        .isEqualTo(
            Extensions.empty().with("a", ExtensionValue.of(1)).with("c", ExtensionValue.of(3)));
  }

  @Test
  void skipNoRule() {
    ReadResult result = Documents.READER.read(Documents.planned("\"extensions\": 5"));

    assertThat(result.report().getRulesSkipped()).isEmpty();
  }

  @Test
  void areNotWrittenWithHalfACharacterOrAnEndlessNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write("x", ExtensionValue.of("geheim\ud83d")))
        .withMessage("/extensions cannot be written. It holds half a character.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write("geheim\udc00", ExtensionValue.ofNull()))
        .withMessage("/extensions cannot be written. It holds half a character.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write("x", ExtensionValue.ofNumber("1".repeat(41))))
        .withMessage(
            "/extensions cannot be written. The limit on the length of a number in characters is exceeded here: 40.");
    assertThat(write("x", ExtensionValue.ofNumber("1".repeat(40)))).contains("1".repeat(40));
  }

  @Test
  void areAskedForByName() {
    Network network = read(Documents.planned("\"extensions\": {\"x-a\": \"A\", \"x-b\": 1.50}"));

    assertThat(network.getExtensions().findText("x-a")).contains("A");
    assertThat(network.getExtensions().find("x-b"))
        .containsInstanceOf(ExtensionNumber.class)
        .contains(ExtensionValue.ofNumber("1.50"));
  }

  private static Network read(String document) {
    ReadResult ofText = Documents.READER.read(document);
    ReadResult ofBytes = Documents.READER.read(document.getBytes(StandardCharsets.UTF_8));

    assertThat(FindingLines.of(ofText.report())).isEmpty();
    assertThat(ofBytes).isEqualTo(ofText);
    return ofText.network().orElseThrow();
  }

  private static String write(String name, ExtensionValue value) {
    Network network = minimal().extensions(Extensions.empty().with(name, value)).build();
    return Documents.READER.write(network);
  }

  private static NetworkBuilder minimal() {
    return Network.builder().id("netz").name("Netz").ags("05913");
  }
}
