package nrw.bildungsnetz.model.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Documents are written in the order of the rows: the lock file makes every change deliberate. */
class DescriptionLockTest {

  @Test
  void attributesAndTheirOrderAreThoseOfTheLockFile() throws IOException {
    assertThat(described())
        .as(
            """
            The attributes of a type or their order are not those that attributes.lock holds. Undo
            the change; or, if it is meant, correct the line in
            core/src/test/resources/attributes.lock and tell of it in CHANGELOG.md.""")
        .containsExactlyElementsOf(locked());
  }

  private static List<String> described() {
    return ModelTypes.types().stream().map(DescriptionLockTest::line).sorted().toList();
  }

  private static String line(ObjectType<?, ?> type) {
    return type.getJavaType().getSimpleName() + ": " + String.join(" ", type.getAttributeNames());
  }

  private static List<String> locked() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DescriptionLockTest.class.getResourceAsStream("/attributes.lock"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
