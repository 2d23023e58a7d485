package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text can show of a network is called by a word in both languages. */
class TermsTest {

  @ParameterizedTest
  @ValueSource(strings = {"terms_de.properties", "terms_en.properties"})
  void everyTypeAttributeAndCodeHasATerm(String file) throws IOException {
    Set<String> keys = new TreeSet<>(List.of("true", "false", "nothing"));
    collect(NetworkTable.TYPE, keys);
    assertThat(termsOf(file).stringPropertyNames()).containsAll(keys);
  }

  @Test
  void bothLanguagesHaveTheSameTerms() throws IOException {
    assertThat(termsOf("terms_en.properties").stringPropertyNames())
        .isEqualTo(termsOf("terms_de.properties").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms_de.properties", "terms_en.properties"})
  void noTermIsBlankOrAName(String file) throws IOException {
    termsOf(file)
        .forEach((key, term) -> assertThat(term.toString()).isNotBlank().doesNotContain("_"));
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
