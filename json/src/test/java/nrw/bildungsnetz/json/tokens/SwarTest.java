package nrw.bildungsnetz.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Processing eight bytes at once gives the same results as one by one. */
class SwarTest {

  /** Bytes with a special meaning, their neighbours, and bytes that differ from them in one bit. */
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
    long word = Swar.at(bytes, at);

    assertThat(Swar.arePlain(word)).isEqualTo(count(eight, b -> b >= ' ') == 8);
    assertThat(Swar.blanks(word)).isEqualTo(count(eight, b -> b == ' '));
    assertThat(Swar.before(Swar.stops(word)))
        .isEqualTo(count(eight, b -> b < 0 || (b >= ' ' && b != '"' && b != '\\')));
    assertThat(Swar.before(Swar.unseen(word))).isEqualTo(count(eight, b -> b >= 0 && b < 0x7F));
    assertThat(Swar.areVisible(word)).isEqualTo(count(eight, b -> b >= ' ' && b < 0x7F) == 8);
  }

  @Property(tries = 2_000)
  void tellHowManyCharactersBeginInThem(@ForAll @StringLength(min = 1, max = 12) String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    // An unpaired surrogate is encoded as a question mark.
    String meant = new String(utf8, StandardCharsets.UTF_8);
    int units = 0;
    for (int at = 0; at < utf8.length; at += 8) {
      units += Swar.utf16Units(Swar.at(utf8, at));
    }

    int behindEnd = (8 - utf8.length % 8) % 8;
    assertThat(units).isEqualTo(meant.length() + behindEnd);
  }

  @Property
  void areWrittenAsTheyWereRead(@ForAll long word, @ForAll @IntRange(max = 3) int at) {
    byte[] bytes = new byte[12];
    Swar.put(bytes, at, word);

    assertThat(Swar.at(bytes, at)).isEqualTo(word);
  }

  private interface Kind {
    boolean has(byte each);
  }

  /** The number of leading bytes of a kind. */
  private static int count(byte[] bytes, Kind kind) {
    return IntStream.range(0, bytes.length)
        .filter(i -> !kind.has(bytes[i]))
        .findFirst()
        .orElse(bytes.length);
  }
}
