package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the text files match the kinds of change. */
class ChangeTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"changes_de.properties", "changes_en.properties"})
  void everyTextIsOfAKind(String file) throws IOException {
    Set<String> keys =
        Arrays.stream(ChangeKind.values()).map(Enum::name).collect(Collectors.toSet());
    keys.add("differentNetworks");
    assertThat(textsOf(file).stringPropertyNames()).isEqualTo(keys);
  }

  private static Properties textsOf(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(ChangeKind.class.getResourceAsStream(file))) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    }
  }
}
