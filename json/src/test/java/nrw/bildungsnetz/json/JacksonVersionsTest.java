package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that the supported versions of Jackson see differently, and this library does not. */
class JacksonVersionsTest {

  private static final String PLANNED = Documents.PLANNED.replace("\n", "").replace("}", ",");

  /** The name begins in column 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a\\udc00 | 10",
        "a\\uDFFF | 10",
        "a\\ud800 | 10",
        "a\\uDBFF | 10",
        "a\\ud83cx | 10",
        "a\\ud83cxxxxxxx\\udfeb | 10",
        "a\\ud83c\\u0041 | 16",
        "a\\ud83c\\ud83c | 16",
        "a\\ud83c\\udbff | 16",
        "a\\ud83c\\ue000 | 16",
        "a\\ud83c\\n | 12",
        "a\\ud83c\\\\udfeb | 12",
        "\\uD83C\\uDFEBx\\uDFEB | 22",
        "\\n\\/\\\"\\udfeb | 15",
        "🏫\\udfeb | 11",
        "\\udc00\\x | 9",
        "id\\ud83c | 11",
        "schemaVersion\\ud83c | 22"
      })
  void halfACharacterInANameIsNoJson(String name, int column) {
    for (String end : List.of("\": 1}", "\" 1}", "\"\n:\n01}", "x", "\"")) {
      assertThat(lines(PLANNED + "\n \"" + name + end)).containsExactly("J01 # 2:" + column);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\uD83C\\uDFEB",
        "\\ud800\\udc00",
        "\\udbff\\udfff",
        "\\ud7ff\\ue000",
        "\\\\udc00",
        "\\\"\\u00e4"
      })
  void wholeCharactersInNamesAreUnknownProperties(String name) {
    String document = PLANNED + "\n \"" + name + "\": 1}";

    assertThat(lines(document)).hasSize(1).allMatch(line -> line.endsWith(" 2:2"));
    assertThat(lines(document + "}")).anyMatch(line -> line.startsWith("J0"));
    assertThat(lines(document + "}")).contains(lines(document).get(0));
  }

  @Test
  void halfACharacterStandsOnTheLineOfItsName() {
    Map<String, String> positions =
        Map.of(
            "\n", "2:8", "\r", "2:8", "\r\n", "2:8", "\n\r", "3:8", "\n\n\t", "3:9", "\r\r\n ",
            "3:9");
    positions.forEach(
        (blanks, position) ->
            assertThat(lines(PLANNED + blanks + "\"\\udc00\": 1}"))
                .containsExactly("J01 # " + position));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"extensions\": {\"\\udc00\": 1 | J01 /extensions 2:23",
        "\"extensions\": {\"a\": [\"\\udc00\"], \"\\udc00\": 1 | J01 /extensions 2:40",
        "\"x\": [1, {\"y\": \",\", \"\\udc00\": 1 | J01 /x 2:28",
        "\"posts\": [{\"id\": 0, \"\\udc00\": 1 | J01 /posts/0 2:28",
        "\"posts\": [{\"id\": -1.5, \"\\udc00\": 1 | J01 /posts/0 2:31",
        "\"posts\": [{\"id\": null , \"\\udc00\": 1 | J01 /posts/0 2:32",
        "\"posts\": [{\"id\": {}, \"\\udc00\": 1 | J01 /posts/0 2:29",
        "\"posts\": [{,\"\\udc00\": 1 | J01 /posts/0 2:12",
        "\"posts\": [{\"id\": 0 \"\\udc00\": 1 | J01 /posts/0 2:20",
        "\"posts\": [\"a\", \"\\udc00\": 1 | J01 /posts 2:24"
      })
  void whateverStandsBeforeTheName(String before, String expected) {
    for (String mark : List.of("", "\uFEFF")) {
      assertThat(lines(mark + PLANNED + "\n" + before + "}]}")).contains(expected);
    }
  }

  /** No bytes can say it, and no version of the parser objects. */
  @Test
  void halfACharacterInANameOfATextIsKept() {
    assertThat(lines(PLANNED + "\n\"a\ud83c\": 1}")).containsExactly("J06 /a\ud83c 2:1");
    assertThat(lines(PLANNED + "\n\"\udfeba\": 1}")).containsExactly("J06 /\udfeba 2:1");
    assertThat(lines(PLANNED + "\n\"x\": {\"a\ud83c\": 1}}")).containsExactly("J06 /x 2:1");
    assertThat(lines(PLANNED + "\n\"extensions\": {\"a\ud83c\": 1}}"))
        .containsExactly("F04 /extensions 2:15");
  }

  @Test
  void hexadecimalNumbersAreNoJson() {
    assertThat(lines("{\"agreements\": [{\"events\": [\n{\"year\": 0x10}]}]}"))
        .containsExactly("J01 /agreements/0/events/0 2:11");
  }

  private static List<String> lines(String document) {
    return FindingLines.of(Documents.READER.read(document).getReport());
  }
}
