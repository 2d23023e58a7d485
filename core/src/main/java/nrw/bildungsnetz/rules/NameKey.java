package nrw.bildungsnetz.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a name to tell it from others. */
final class NameKey {

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private NameKey() {}

  /** Names that differ in case or blanks alone read as one. */
  static String of(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(normal).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
