package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that the supported versions of Jackson report differently, but all as broken. */
class JacksonVersionsTest {

  @Test
  void halfACharacterInANameIsUnknownOrNoJson() {
    assertThat(lines(Documents.planned("\"a\\udc00\": 1")))
        .isIn(List.of("J06 /a\udc00 7:3"), List.of("J01 # 7:11"), List.of("J02 # 8:2"));
  }

  @Test
  void hexadecimalNumbersAreNoJson() {
    assertThat(lines("{\"agreements\": [{\"events\": [\n{\"year\": 0x10}]}]}"))
        .isIn(
            List.of("J01 /agreements/0/events/0 2:11"),
            List.of("J01 /agreements/0/events/0 2:11", "F08 /agreements/0/events/0/year 2:10"));
  }

  private static List<String> lines(String document) {
    return FindingLines.of(Documents.READER.read(document).report());
  }
}
