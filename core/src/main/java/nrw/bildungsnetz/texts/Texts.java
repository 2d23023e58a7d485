package nrw.bildungsnetz.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of texts in German and English.
 *
 * <p>Placeholders are written in braces, {@code {date}}; a part in brackets is omitted if one of
 * its arguments is missing. A word that depends on a number is written in singular and plural,
 * {@code {count} {count|year|years}}; for a list, the number of its elements decides. The name of a
 * part appears in quotation marks of its own, followed by the id. The language is always passed in,
 * never taken from the default locale: English for English locales, German for all others.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Texts {

  private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\]]*+)\\]");
  private static final Pattern ARGUMENT =
      Pattern.compile("\\{([^}|]*+)(?:\\|([^}|]*+)\\|([^}|]*+))?+\\}");

  private static final Pattern QUOTED = Pattern.compile("[„\"](\\{([^}|]*+)\\})[“\"]");

  private final Properties german;
  private final Properties english;

  private Texts(Properties german, Properties english) {
    this.german = german;
    this.english = english;
  }

  /**
   * Reads texts from two UTF-8 property files and closes both.
   *
   * @param german the German file; null if not found
   * @param english the English file; null if not found
   * @return the texts
   * @throws IllegalStateException if a file was not found
   */
  public static Texts read(@Nullable InputStream german, @Nullable InputStream english) {
    return new Texts(load(german), load(english));
  }

  /**
   * Looks up a text.
   *
   * @param key the key of the text, for example {@code G05.title}
   * @param locale the requested language
   * @return the text, or empty if the file has no such key
   */
  public Optional<String> find(String key, Locale locale) {
    Properties texts = locale.getLanguage().equals("en") ? english : german;
    return Optional.ofNullable(texts.getProperty(key));
  }

  /**
   * Renders a text with named arguments. Codes, {@link Term terms} and booleans are shown by their
   * display names, dates and decimal numbers in the format of the language, an empty collection as
   * "not stated". A collection that {@link LimitedArguments} cut ends with how many are left out.
   *
   * @param key the key
   * @param locale the requested language
   * @param arguments the arguments by name
   * @return the text
   * @throws IllegalStateException if the key is missing
   */
  public String render(String key, Locale locale, Map<String, Object> arguments) {
    String template =
        find(key, locale).orElseThrow(() -> new IllegalStateException("No text for " + key));
    String chosen =
        OPTIONAL_PART
            .matcher(template)
            .replaceAll(
                part ->
                    namesAll(part.group(1), arguments)
                        ? Matcher.quoteReplacement(part.group(1))
                        : "");
    return ARGUMENT
        .matcher(withoutMarksAroundNames(chosen, arguments))
        .replaceAll(
            found -> {
              Object argument = arguments.getOrDefault(found.group(1), "?");
              return Matcher.quoteReplacement(
                  found.group(2) == null
                      ? ArgumentText.of(argument, this, locale)
                          + further(found.group(1), arguments, locale)
                      : found.group(isOne(argument) ? 2 : 3));
            });
  }

  private static String further(String name, Map<String, Object> arguments, Locale locale) {
    Object count = arguments.get(LimitedArguments.furtherOf(name));
    return count == null ? "" : ArgumentText.further(count, locale);
  }

  /** The text of a part name has its own quotation marks, because its id follows them. */
  private static String withoutMarksAroundNames(String template, Map<String, Object> arguments) {
    return QUOTED
        .matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    arguments.get(found.group(2)) instanceof PartName
                        ? found.group(1)
                        : found.group()));
  }

  /**
   * The names of the arguments of a text.
   *
   * @param template the text as written in its file
   * @return the names, sorted
   */
  public static SortedSet<String> argumentsIn(String template) {
    SortedSet<String> names = new TreeSet<>();
    ARGUMENT.matcher(template).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static boolean namesAll(String part, Map<String, Object> arguments) {
    return arguments.keySet().containsAll(argumentsIn(part));
  }

  /** Both languages have only singular and plural. */
  private static boolean isOne(Object argument) {
    if (argument instanceof Collection<?> several) {
      return several.size() == 1;
    }
    return argument instanceof BigDecimal share
        ? share.compareTo(BigDecimal.ONE) == 0
        : argument instanceof Number count && count.longValue() == 1;
  }

  private static Properties load(@Nullable InputStream file) {
    if (file == null) {
      throw new IllegalStateException("A file of texts is missing in this library");
    }
    try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
