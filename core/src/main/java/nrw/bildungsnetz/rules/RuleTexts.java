package nrw.bildungsnetz.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The German and English texts of a set of rules, read once from two property files in UTF-8.
 *
 * <p>The language is always an argument, never that of the machine: English for a locale whose
 * language is English, German for every other. Immutable and safe for use by many threads.
 */
public final class RuleTexts {

  private final Properties german;
  private final Properties english;

  private RuleTexts(Properties german, Properties english) {
    this.german = german;
    this.english = english;
  }

  /**
   * Reads the files {@code NAME_de.properties} and {@code NAME_en.properties} beside a class.
   *
   * @param anchor the class beside which the files stand
   * @param name the first part of the files' names
   * @return the texts
   * @throws IllegalStateException if a file is missing
   */
  public static RuleTexts beside(Class<?> anchor, String name) {
    return new RuleTexts(read(anchor, name + "_de"), read(anchor, name + "_en"));
  }

  /**
   * Looks a text up.
   *
   * @param key the key, for example {@code G05.title}
   * @param locale the language asked for
   * @return the text, or empty where the file has no such key
   */
  public Optional<String> find(String key, Locale locale) {
    return Optional.ofNullable(in(locale).getProperty(key));
  }

  /**
   * Renders a text with named arguments: each {@code {name}} in it is replaced by the argument of
   * that name. Codes are shown by their terms, days as is usual in the language.
   *
   * @param key the key
   * @param locale the language asked for
   * @param arguments the arguments by name
   * @return the text
   * @throws IllegalStateException if the key is missing
   */
  public String render(String key, Locale locale, Map<String, Object> arguments) {
    String template =
        find(key, locale).orElseThrow(() -> new IllegalStateException("No text for " + key));
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      text.append(template, from, open);
      Object argument = arguments.get(template.substring(open + 1, close));
      text.append(ArgumentText.of(argument == null ? "?" : argument, locale));
      from = close + 1;
    }
    return text.append(template, from, template.length()).toString();
  }

  private Properties in(Locale locale) {
    return locale.getLanguage().equals("en") ? english : german;
  }

  private static Properties read(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("The texts " + name + " are missing");
      }
      Properties texts = new Properties();
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
