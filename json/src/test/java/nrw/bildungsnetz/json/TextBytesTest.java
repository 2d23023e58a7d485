package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextBytesTest {

  /**
   * The first and last that continue a sequence, and those beside them; with these it breaks off.
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

  private static @Nullable String read(byte[] quoted) {
    try {
      return new TextBytes(quoted).read(0, quoted.length);
    } catch (NotFlawless e) {
      return null;
    }
  }

  /** What the JDK reads; null also for the character it puts for what is no UTF-8. */
  private static @Nullable String decoded(byte[] quoted) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(quoted, 0, quoted.length - 1);
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.equals("\uFFFD") ? null : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
