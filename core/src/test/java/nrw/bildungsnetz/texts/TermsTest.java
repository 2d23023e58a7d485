package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of a network that a text can show has a term in both languages. */
class TermsTest {

  private static final String FOLDER = "src/main/resources/nrw/bildungsnetz/texts/";

  @Test
  void everyTypeAttributeAndCodeHasAGermanTerm() throws IOException {
    Set<String> missing = keys();
    missing.removeAll(termsOf("terms_de.properties").stringPropertyNames());
    assertThat(missing)
        .as("Write what these are called in core/%sterms_de.properties", FOLDER)
        .isEmpty();
  }

  /**
   * A missing English term is derived from the Java name; correct the file if there is a better
   * one.
   */
  @Test
  @Tag(DerivedFile.TAG)
  void everyTypeAttributeAndCodeHasAnEnglishTerm() throws IOException {
    Set<String> missing = keys();
    missing.removeAll(termsOf("terms_en.properties").stringPropertyNames());
    DerivedFile file = DerivedFile.of(FOLDER + "terms_en.properties");
    List<String> head = file.lines().stream().filter(line -> line.startsWith("#")).toList();
    Stream<String> terms = file.lines().stream().filter(line -> !head.contains(line));
    Stream<String> added = missing.stream().map(key -> key + "=" + inWords(key));
    file.holds(Stream.concat(head.stream(), Stream.concat(terms, added).sorted()).toList());
  }

  private static String inWords(String key) {
    return key.substring(key.lastIndexOf('.') + 1)
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void bothLanguagesHaveTheSameTermsBesides() throws IOException {
    Set<String> german = new TreeSet<>(termsOf("terms_de.properties").stringPropertyNames());
    Set<String> english = new TreeSet<>(termsOf("terms_en.properties").stringPropertyNames());
    german.removeAll(keys());
    english.removeAll(keys());
    assertThat(english).isEqualTo(german);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms_de.properties", "terms_en.properties"})
  void noTermIsBlankOrAName(String file) throws IOException {
    termsOf(file)
        .forEach((key, term) -> assertThat(term.toString()).isNotBlank().doesNotContain("_"));
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>(List.of("true", "false", "nothing"));
    collect(NetworkTable.TYPE, keys);
    return keys;
  }

  private static void collect(ObjectType<?, ?> type, Set<String> keys) {
    keys.add(type.getJavaType().getSimpleName());
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      keys.add(attribute.getName());
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        collect(nested, keys);
      } else if (attribute.getType() instanceof ValueType.Code<?> code) {
        code.names().forEach(name -> keys.add(keyOf(code.find(name).orElseThrow())));
      }
    }
  }

  private static String keyOf(Enum<?> code) {
    return code.getDeclaringClass().getSimpleName() + "." + code.name();
  }

  private static Properties termsOf(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
      Properties terms = new Properties();
      terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return terms;
    }
  }
}
