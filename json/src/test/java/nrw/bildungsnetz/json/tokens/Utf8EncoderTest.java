package nrw.bildungsnetz.json.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8EncoderTest {

  /** Where a text is cut into chunks. */
  private static final int CHUNK = 1024;

  @Property
  void encodesAsTheJdk(@ForAll("texts") String text) {
    byte[] encoded = Utf8Encoder.encode(text);
    if (UTF_8.newEncoder().canEncode(text)) {
      assertThat(encoded).isEqualTo(text.getBytes(UTF_8));
    } else {
      assertThat(encoded).isNull();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "\u007f",
            "\u0080",
            "ä",
            "\u07ff",
            "\u0800",
            "„",
            "\ud7ff",
            "\ue000",
            "\uffff",
            "\ud83d\ude00",
            "\ud800",
            "\udbff",
            "\udc00",
            "\udfff",
            "x".repeat(1_000));
    return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u007f", "ß", "\u07ff", "\u0800", "€", "\uffff", "\ud83d\ude00"})
  void aCharacterIsWholeWhereverAChunkEnds(String character) {
    for (int before = CHUNK - 3; before <= CHUNK + 1; before++) {
      String text = "x".repeat(before) + character + "y".repeat(2 * CHUNK);
      assertThat(Utf8Encoder.encode(text)).as("after %s", before).isEqualTo(text.getBytes(UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d"})
  void anUnpairedSurrogateIsFoundWhereverAChunkEnds(String unpaired) {
    for (int before : new int[] {0, CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1}) {
      String text = "x".repeat(before) + unpaired;
      assertThat(Utf8Encoder.encode(text)).as("at the end, after %s", before).isNull();
      assertThat(Utf8Encoder.encode(text + "y")).as("after %s", before).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ä", "€", "\ud83d\ude00"})
  void aTextOfManyBytesFindsRoom(String character) {
    String text = character.repeat(50_000);
    assertThat(Utf8Encoder.encode(text)).isEqualTo(text.getBytes(UTF_8));
    String late = "x".repeat(200_000) + text;
    assertThat(Utf8Encoder.encode(late)).isEqualTo(late.getBytes(UTF_8));
  }
}
