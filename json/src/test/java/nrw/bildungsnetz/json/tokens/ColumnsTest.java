package nrw.bildungsnetz.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import nrw.bildungsnetz.validation.Position;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  /** Characters of one to four bytes, long enough to be counted in blocks. */
  private static final String LINE = "a\u00e4\u20ac\ud83c\udfeb ".repeat(2_000);

  @Test
  void countsCharactersOfALongLineInWhateverOrderSomebodyAsks() {
    byte[] utf8 = LINE.getBytes(StandardCharsets.UTF_8);
    Columns columns = new Columns(utf8, 0);
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      int units = random.nextInt(400) * 6 * (1 + random.nextInt(5));
      int offset = LINE.substring(0, units).getBytes(StandardCharsets.UTF_8).length;

      assertThat(columns.position(offset, 1)).isEqualTo(Position.of(1, units + 1));
    }
  }

  @Test
  void countsFromTheBeginningOfEachLine() {
    byte[] utf8 = ("x\n" + LINE + "\r\nyz\r" + LINE).getBytes(StandardCharsets.UTF_8);
    int length = LINE.getBytes(StandardCharsets.UTF_8).length;
    Columns columns = new Columns(utf8, 0);

    assertThat(columns.position(2 + length + 3, 3)).isEqualTo(Position.of(3, 2));
    assertThat(columns.position(0, 1)).isEqualTo(Position.of(1, 1));
    assertThat(columns.position(2 + length, 2)).isEqualTo(Position.of(2, LINE.length() + 1));
    assertThat(columns.position(2 + length + 5, 4)).isEqualTo(Position.of(4, 1));
    assertThat(columns.position(2 + 2 * length + 5, 4))
        .isEqualTo(Position.of(4, LINE.length() + 1));
  }

  @Test
  void aByteOrderMarkTakesNoColumn() {
    byte[] utf8 = "\uFEFF{\"a\"".getBytes(StandardCharsets.UTF_8);

    assertThat(new Columns(utf8, 3).position(4, 1)).isEqualTo(Position.of(1, 2));
  }
}
