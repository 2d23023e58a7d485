package nrw.bildungsnetz.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("lock"), "# head\nA01 ERROR\nC01 INFO\n");
  }

  @Test
  void lineThatChangedOrVanishedIsBroken() throws IOException {
    assertThat(lock(false).broken(List.of("A01 ERROR", "C01 INFO", "B01 INFO"))).isEmpty();
    assertThat(lock(false).broken(List.of("A01 INFO", "C01 INFO"))).containsExactly("A01 ERROR");
    assertThat(lock(false).broken(List.of("A01 ERROR"))).containsExactly("C01 INFO");
  }

  @Test
  void lineThatIsNewIsMissing() {
    assertThatThrownBy(() -> lock(false).holdsAllOf(List.of("A01 ERROR", "B01 INFO", "C01 INFO")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("B01 INFO")
        .hasMessageContaining(DerivedFile.COMMAND);
  }

  @Test
  void whatIsNewIsAddedAndNothingElseTouched() throws IOException {
    lock(true).holdsAllOf(List.of("A01 INFO", "B01 INFO"));

    assertThat(Files.readAllLines(folder.resolve("lock")))
        .containsExactly("# head", "A01 ERROR", "B01 INFO", "C01 INFO");
  }

  @Test
  void lineMayGrowWhereThatIsAllowed() throws IOException {
    LockFile growing = LockFile.growing(file(true), (old, anew) -> anew.startsWith(old));
    List<String> now = List.of("A01 ERROR, later", "C01 I");

    assertThat(growing.broken(now)).containsExactly("C01 INFO");
    growing.holdsAllOf(now);
    assertThat(Files.readAllLines(folder.resolve("lock")))
        .containsExactly("# head", "A01 ERROR, later", "C01 INFO");
  }

  private LockFile lock(boolean writing) {
    return LockFile.of(file(writing));
  }

  private DerivedFile file(boolean writing) {
    return new DerivedFile(folder.resolve("lock"), "core/lock", writing);
  }
}
