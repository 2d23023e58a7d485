package nrw.bildungsnetz.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringDecoderTest {

  /**
   * The first and last continuation byte, and the bytes next to them, which break a sequence off.
   */
  private static final byte[] THIRD = {0x7F, (byte) 0x80, (byte) 0xBF, (byte) 0xC0, (byte) 0xFF};

  @Test
  void readsSequencesOfThreeBytesAsTheDecoderOfTheJdkDoes() {
    byte[] quoted = {0, 0, 0, '"'};
    for (int first = 0x80; first < 0x100; first++) {
      quoted[0] = (byte) first;
      for (int second = 0x7F; second < 0x100; second++) {
        quoted[1] = (byte) second;
        for (byte third : THIRD) {
          quoted[2] = third;
          if (!Objects.equals(read(quoted), decoded(quoted))) {
            assertThat(Arrays.toString(quoted)).isEqualTo("read as the JDK does");
          }
        }
      }
    }
  }

  @Test
  void passesWhatItReads() {
    byte[] quoted = "\"a\\u00e4\\n\u00e4\uD83C\uDFEB \"b".getBytes(StandardCharsets.UTF_8);
    StringDecoder reading = new StringDecoder(quoted);
    StringDecoder passing = new StringDecoder(quoted);

    assertThat(reading.read(1)).isEqualTo("a\u00e4\n\u00e4\uD83C\uDFEB ");
    passing.pass(1);
    assertThat(passing.end()).isEqualTo(reading.end()).isEqualTo(quoted.length - 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\\", "\\x\"", "\\u12\"", "\\u12g4\"", "\n\"", "a\u0007\""})
  void neitherReadsNorPassesWhatIsNoString(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(NotWellFormed.class)
        .isThrownBy(() -> new StringDecoder(utf8).read(0));
    assertThatExceptionOfType(NotWellFormed.class)
        .isThrownBy(() -> new StringDecoder(utf8).pass(0));
  }

  private static @Nullable String read(byte[] quoted) {
    try {
      return new StringDecoder(quoted).read(0);
    } catch (NotWellFormed e) {
      return null;
    }
  }

  /** The JDK's result; null for malformed UTF-8. */
  private static @Nullable String decoded(byte[] quoted) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(quoted, 0, quoted.length - 1);
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
