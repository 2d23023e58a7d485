package nrw.bildungsnetz.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedFileTest {

  @TempDir private Path folder;

  @Test
  void firstLineThatDiffersIsNamedWithTheCommand() throws IOException {
    Files.writeString(folder.resolve("a.md"), "one\ntwo\nthree\n");

    assertThatThrownBy(() -> file(false).holds("one\n2\n3\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "core/a.md is out of date. Line 2%n  says  two%n  not   2%nIf that is meant, run: %s"
                .formatted(DerivedFile.COMMAND));
    assertThat(file(false).lines()).containsExactly("one", "two", "three");
  }

  @Test
  void lineTooFewOrTooManyDiffersToo() throws IOException {
    Files.writeString(folder.resolve("a.md"), "one\n");

    assertThatThrownBy(() -> file(false).holds(List.of("one", "two")))
        .hasMessageContaining("Line 2")
        .hasMessageContaining("(nothing)");
    assertThatThrownBy(() -> file(false).holds(List.of())).hasMessageContaining("Line 1");
  }

  @Test
  void longLinesAreShownFromBeforeTheDifference() throws IOException {
    Files.writeString(folder.resolve("a.md"), "a".repeat(300) + "b" + "c".repeat(300) + "\n");

    assertThatThrownBy(() -> file(false).holds("a".repeat(300)))
        .hasMessageContaining("says  …" + "a".repeat(40) + "b" + "c".repeat(119) + "…")
        .hasMessageContaining("not   …" + "a".repeat(40) + System.lineSeparator());
  }

  @Test
  void fileThatIsMissingDiffersInItsFirstLine() {
    assertThatThrownBy(() -> file(false).holds("one\n")).hasMessageContaining("Line 1");
  }

  @Test
  void fileIsWrittenWhereThatIsAskedFor() throws IOException {
    file(true).holds(List.of("one", "two"));

    file(false).holds("one\ntwo\n");
    file(false).holds(List.of("one", "two"));
  }

  private DerivedFile file(boolean writing) {
    return new DerivedFile(folder.resolve("a.md"), "core/a.md", writing);
  }
}
