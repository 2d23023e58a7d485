package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows the argument of a message: days as is usual in the language, codes by their terms, texts
 * cut at 64 characters and with everything that could disturb a terminal or a log made visible.
 */
final class ArgumentText {

  private static final int LONGEST = 64;
  private static final DateTimeFormatter GERMAN_DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final RuleTexts TERMS =
      RuleTexts.read(
          ArgumentText.class.getResourceAsStream("terms_de.properties"),
          ArgumentText.class.getResourceAsStream("terms_en.properties"));

  private ArgumentText() {}

  static String of(Object argument, RuleTexts texts, Locale locale) {
    if (argument instanceof Collection<?> all) {
      return all.isEmpty()
          ? TERMS.find("nothing", locale).orElse("")
          : all.stream().map(each -> of(each, texts, locale)).collect(Collectors.joining(", "));
    }
    if (argument instanceof LocalDate day) {
      return locale.getLanguage().equals("en") ? day.toString() : GERMAN_DAY.format(day);
    }
    if (argument instanceof Enum<?> code) {
      String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
      return texts.find(key, locale).or(() -> TERMS.find(key, locale)).orElse(code.name());
    }
    return harmless(argument.toString());
  }

  private static String harmless(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              if (isHarmless(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
              }
            });
    return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
