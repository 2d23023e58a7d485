package nrw.bildungsnetz.json.writing;

import java.util.HexFormat;
import nrw.bildungsnetz.texts.HarmlessText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what is no letter, digit or sign one can see, and the {@code #} with which commands begin
 * in the logs of build servers. Thread-safe.
 */
final class LogEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

  LogEscapes() {
    ascii['#'] = ESCAPE_STANDARD;
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    // Half a character may be of any kind, and is the half of one that was escaped.
    return HarmlessText.isHarmless(character)
        ? null
        : new SerializedString("\\u" + HexFormat.of().toHexDigits((char) character));
  }
}
