package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Eight bytes looked at together are what they are one by one. */
class EightBytesTest {

  /** What it is about, what lies beside it, and what differs from it in one bit. */
  private static final byte[] LIKELY = {
    ' ',
    '"',
    '\\',
    0,
    1,
    0x1F,
    '!',
    '#',
    '[',
    ']',
    0x7E,
    0x7F,
    (byte) 0x80,
    (byte) 0xA0,
    (byte) 0xA2,
    (byte) 0xDC,
    (byte) 0xFF,
    'a',
    '\n',
    '\t'
  };

  @Property(tries = 20_000)
  void agreeWithEachOfThem(@ForAll Random random) {
    byte[] bytes = new byte[8 + random.nextInt(8)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          random.nextInt(3) == 0
              ? LIKELY[random.nextInt(LIKELY.length)]
              : (byte) random.nextInt(256);
    }
    int at = random.nextInt(bytes.length + 1);
    byte[] eight = Arrays.copyOfRange(bytes, at, at + 8);
    long word = EightBytes.at(bytes, at);

    assertThat(EightBytes.arePlain(word)).isEqualTo(count(eight, b -> b >= ' ') == 8);
    assertThat(EightBytes.blanks(word)).isEqualTo(count(eight, b -> b == ' '));
    assertThat(EightBytes.before(EightBytes.stops(word)))
        .isEqualTo(count(eight, b -> b < 0 || (b >= ' ' && b != '"' && b != '\\')));
    assertThat(EightBytes.before(EightBytes.unseen(word)))
        .isEqualTo(count(eight, b -> b >= 0 && b < 0x7F));
  }

  private interface Kind {
    boolean has(byte each);
  }

  /** How many bytes at the beginning are of a kind. */
  private static int count(byte[] bytes, Kind kind) {
    return IntStream.range(0, bytes.length)
        .filter(i -> !kind.has(bytes[i]))
        .findFirst()
        .orElse(bytes.length);
  }
}
