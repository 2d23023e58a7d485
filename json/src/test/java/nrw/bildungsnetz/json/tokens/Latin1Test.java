package nrw.bildungsnetz.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.model.constraints.NonBlankValidator;
import nrw.bildungsnetz.model.constraints.PlainTextValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Latin1Test {

  @Test
  void whatOneCanSeeIsPlainAndNotBlank() {
    String visible =
        IntStream.range(0, 0x800)
            .mapToObj(Character::toString)
            .filter(each -> visible(utf8(each)) != null)
            .collect(Collectors.joining());

    assertThat(visible).hasSize(0x5F + 0x5E).startsWith(" !").contains("~¡", "Ä", "ß", "¬®");
    assertThat(visible.substring(1).chars().mapToObj(Character::toString))
        .allMatch(NonBlankValidator::hasVisible);
    assertThat(PlainTextValidator.isPlain(visible, false)).isTrue();
  }

  @Test
  void whateverElseThereIsIsNotTaken() {
    assertThat(IntStream.range(0x100, 0x11_0000).filter(each -> each >>> 11 != 0xD800 >>> 11))
        .noneMatch(each -> visible(utf8(Character.toString(each))) != null);
  }

  @Property(tries = 5_000)
  void whatIsTakenSaysWhatTheJdkReads(@ForAll Random random) {
    byte[] bytes = utf8("Zwölf große Übergänge: 5 €".substring(0, random.nextInt(25)));
    for (int flips = random.nextInt(3); flips > 0 && bytes.length > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean visible =
        text.codePoints().allMatch(each -> visible(utf8(Character.toString(each))) != null);

    assertThat(visible(bytes)).isEqualTo(visible ? text : null);
  }

  private static @Nullable String visible(byte[] bytes) {
    return Latin1.visible(bytes, 0, bytes.length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
