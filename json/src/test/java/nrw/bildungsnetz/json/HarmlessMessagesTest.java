package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Messages contain property names and codes, but escape those that could disturb a terminal or log.
 */
class HarmlessMessagesTest {

  @ParameterizedTest
  @CsvSource({
    "\\u001b[31m, \\u001B[31m",
    "\\u202egnp.exe, \\u202Egnp.exe",
    "a\\u2066b, a\\u2066b",
    "a\\nb, a\\u000Ab",
    "a\\u0000b, a\\u0000b",
    "a\\u2028b, a\\u2028b",
    "a\\u200bb, a\\u200Bb",
    "a\\ufeffb, a\\uFEFFb",
    "${x}, ${x}",
    "a{property}b, a{property}b",
    "[a {x}], [a {x}]",
    "$1, $1",
    "ä🏫, ä🏫"
  })
  void namesAndCodesAreShownWithWhatIsInvisibleSpeltOut(String inDocument, String shown) {
    assertThat(unknownProperty(inDocument).getMessage(Locale.GERMAN))
        .isEqualTo("Die Eigenschaft „" + shown + "“ gibt es hier nicht.");
    assertThat(unknownCode(inDocument).getMessage(Locale.ENGLISH))
        .isEqualTo("There is no code \"" + shown + "\" here.");
  }

  @Test
  void halfACharacterInACodeIsSpeltOut() {
    assertThat(unknownCode("a\\ud800b").getMessage(Locale.ENGLISH))
        .isEqualTo("There is no code \"a\\uD800b\" here.");
  }

  @Test
  void namesAndCodesAreCutAt64Characters() {
    assertThat(unknownProperty("x".repeat(64)).getMessage(Locale.GERMAN))
        .contains("„" + "x".repeat(64) + "“");
    assertThat(unknownProperty("x".repeat(65)).getMessage(Locale.GERMAN))
        .contains("„" + "x".repeat(64) + "…“");
    assertThat(unknownCode("🏫".repeat(65)).getMessage(Locale.GERMAN))
        .contains("„" + "🏫".repeat(64) + "…“");
  }

  @Test
  void aNameIsCutInMessagesOnDuplicatesToo() {
    String twice = "\"" + "x".repeat(65) + "\": 1, \"" + "x".repeat(65) + "\": 2";

    assertThat(Documents.READER.read(Documents.planned(twice)).getReport().getFindings())
        .extracting(finding -> finding.getMessage(Locale.ENGLISH))
        .containsExactly(
            "There is no property \"" + "x".repeat(64) + "…\" here.",
            "The property \""
                + "x".repeat(64)
                + "…\" occurs here for the second time; the first one was read.");
  }

  private static Finding unknownProperty(String name) {
    return only(Documents.planned("\"" + name + "\": 1"));
  }

  private static Finding unknownCode(String code) {
    return only(Documents.planned("\"kreisKind\": \"" + code + "\""));
  }

  private static Finding only(String document) {
    var findings = Documents.READER.read(document).getReport().getFindings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
