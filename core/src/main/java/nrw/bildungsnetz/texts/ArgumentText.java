package nrw.bildungsnetz.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders a message argument: dates and numbers in the format of the language, codes and terms by
 * their display names, texts truncated to 64 characters with unsafe characters escaped.
 */
final class ArgumentText {

  private static final int LONGEST = LimitedArguments.LONGEST_TEXT;
  private static final DateTimeFormatter GERMAN_DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final Texts TERMS =
      Texts.read(
          ArgumentText.class.getResourceAsStream("terms_de.properties"),
          ArgumentText.class.getResourceAsStream("terms_en.properties"));

  private ArgumentText() {}

  /** How many elements a collection has beyond those it shows. */
  static String further(Object count, Locale locale) {
    return " " + TERMS.render("further", locale, Map.of("count", count));
  }

  static String of(Object argument, Texts texts, Locale locale) {
    if (argument instanceof Collection<?> all) {
      return all.isEmpty()
          ? TERMS.find("nothing", locale).orElse("")
          : all.stream().map(each -> of(each, texts, locale)).collect(Collectors.joining(", "));
    }
    if (argument instanceof Enum<?> code) {
      return texts.find(keyOf(code), locale).orElseGet(() -> word(code, locale));
    }
    if (argument instanceof Term term) {
      return TERMS
          .find(term.getKey(), locale)
          .or(() -> TERMS.find(term.simpleKey(), locale))
          .orElse(term.getKey());
    }
    if (argument instanceof PartName part) {
      boolean english = isEnglish(locale);
      return (english ? "\"" : "„")
          + HarmlessText.of(part.getName().replaceAll(" {2,}", " "), LONGEST)
          + (english ? "\" (" : "“ (")
          + HarmlessText.of(part.getId(), LONGEST)
          + ")";
    }
    if (argument instanceof CodeNames codes) {
      return codes.toString();
    }
    if (argument instanceof Boolean answer) {
      return TERMS.find(answer.toString(), locale).orElse("");
    }
    return HarmlessText.of(simple(argument, isEnglish(locale)), LONGEST);
  }

  /** What a code is called; its name where this library has no word for it. */
  static String word(Enum<?> code, Locale locale) {
    return TERMS.find(keyOf(code), locale).orElse(code.name());
  }

  private static String keyOf(Enum<?> code) {
    return code.getDeclaringClass().getSimpleName() + "." + code.name();
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }

  private static String simple(Object argument, boolean english) {
    if (argument instanceof LocalDate day) {
      return english ? day.toString() : GERMAN_DAY.format(day);
    }
    if (argument instanceof BigDecimal number) {
      return english ? plain(number) : plain(number).replace('.', ',');
    }
    return argument.toString();
  }

  /** Avoids expanding exponents: 1E+1000000 would become a million digits. */
  private static String plain(BigDecimal number) {
    boolean isLong = Math.abs((long) number.scale()) > LONGEST;
    return isLong ? number.toString() : number.stripTrailingZeros().toPlainString();
  }
}
