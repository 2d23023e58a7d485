package nrw.bildungsnetz.json;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nrw.bildungsnetz.documents.ModelTexts;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.texts.Term;
import nrw.bildungsnetz.texts.Texts;

/**
 * The descriptions of types, attributes and codes in the schemas: German first, then English. The
 * English descriptions of types and attributes come from their Javadoc; where there is no German
 * sentence, the German term is used.
 */
final class SchemaTexts {

  private static final Texts TEXTS =
      Texts.read(SchemaTexts.class.getResourceAsStream("/schema/schema_de.properties"), english());

  private SchemaTexts() {}

  /** The texts written for the schemas, followed by those from the Javadoc. */
  static InputStream english() {
    return new SequenceInputStream(
        SchemaTexts.class.getResourceAsStream("/schema/schema_en.properties"),
        ModelTexts.openJavadoc());
  }

  static String title(SchemaKind kind) {
    String key = "SchemaKind." + kind;
    return find(key, Locale.GERMAN).orElseThrow()
        + " ("
        + find(key, Locale.ENGLISH).orElseThrow()
        + ")";
  }

  /** The description of a type, or of an attribute named {@code Type.attribute}. */
  static String of(String name) {
    return both(locale -> own(name, locale));
  }

  static String of(String type, Attribute<?, ?, ?> attribute) {
    return both(
        locale ->
            own(type + "." + attribute.getName(), locale)
                + attribute.getReference().map(list -> reference(list, locale)).orElse(""));
  }

  static String of(Enum<?> code) {
    return both(locale -> TEXTS.render("code", locale, Map.of("code", code)));
  }

  /** The key of the text of an attribute; a text without the type is the fallback. */
  static Optional<String> keyOf(String name, Locale locale) {
    return Optional.of(name)
        .filter(key -> find(key, locale).isPresent())
        .or(() -> Optional.of(simple(name)).filter(key -> find(key, locale).isPresent()));
  }

  /** The text written for it, or else its term. */
  private static String own(String name, Locale locale) {
    return keyOf(name, locale)
        .flatMap(key -> find(key, locale))
        .orElseGet(() -> TEXTS.render("code", locale, Map.of("code", Term.of(name))));
  }

  private static String reference(String list, Locale locale) {
    return " " + TEXTS.render("reference", locale, Map.of("list", list));
  }

  private static String both(Function<Locale, String> text) {
    String german = text.apply(Locale.GERMAN);
    String english = text.apply(Locale.ENGLISH);
    return german.equals(english) ? german : german + " – " + english;
  }

  private static Optional<String> find(String key, Locale locale) {
    return TEXTS.find(key, locale);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
