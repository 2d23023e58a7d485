package nrw.bildungsnetz.model.constraints;

import java.util.Locale;

/**
 * How a message names a character, which may itself be invisible or harmful to print.
 *
 * @since 0.1.0
 */
public final class CharacterName {

  private CharacterName() {}

  /**
   * The code point and its Unicode name.
   *
   * @param character a code point
   * @return for example {@code U+00AD SOFT HYPHEN}; only the code point if it has no name
   */
  public static String of(int character) {
    String code = String.format(Locale.ROOT, "U+%04X", character);
    String name = Character.getName(character);
    return name == null ? code : code + " " + name;
  }
}
