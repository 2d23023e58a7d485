package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void agreesWithTheDecoderOfTheJdkOnEverySequenceOfThreeBytes() {
    byte[] bytes = new byte[3];
    for (int first = 0x80; first < 0x100; first++) {
      bytes[0] = (byte) first;
      for (int rest = 0; rest < 0x10000; rest++) {
        bytes[1] = (byte) (rest >> 8);
        bytes[2] = (byte) rest;
        if (Utf8.isWellFormed(bytes) != isDecodable(bytes)) {
          assertThat(Arrays.toString(bytes)).isEqualTo("judged as the JDK does");
        }
      }
    }
  }

  @Property(tries = 5_000)
  void agreesWithTheDecoderOfTheJdkOnTextWithFlippedBytes(@ForAll Random random) {
    byte[] bytes =
        "Zwölf Boxkämpfer jagen Viktor 🏫 quer über die Straße – „ja“"
            .getBytes(StandardCharsets.UTF_8);
    for (int flips = random.nextInt(3); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    byte[] part = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));

    assertThat(Utf8.isWellFormed(part)).isEqualTo(isDecodable(part));
  }

  private static boolean isDecodable(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
