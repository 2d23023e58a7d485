package nrw.bildungsnetz.rendering;

import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.texts.Texts;

/** The words and numbers of a report in one language. */
final class Wording {

  private static final Texts TEXTS =
      Texts.read(
          Wording.class.getResourceAsStream("rendering_de.properties"),
          Wording.class.getResourceAsStream("rendering_en.properties"));

  private final Locale locale;

  Wording(Locale locale) {
    this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
  }

  Locale locale() {
    return locale;
  }

  String text(String key) {
    return text(key, Map.of());
  }

  String text(String key, Map<String, Object> arguments) {
    return TEXTS.render(key, locale, arguments);
  }

  /** The display name of an enum constant. */
  String name(Enum<?> code) {
    return text(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  /** The plural name of a severity. */
  String several(Severity severity) {
    return text("several." + severity.name());
  }

  /** Formats a number with the thousands separators of the language. */
  String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** Makes a text from outside this library, such as that of a custom rule, safe to show. */
  static String harmless(String text) {
    return HarmlessText.of(text, Integer.MAX_VALUE);
  }
}
