package nrw.bildungsnetz.testkit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.testkit.CaseKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusNamesTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("lock"),
        """
        G05-fail-a G05 fail network one
        (retired) G05-fail-b G05 fail network two
        G05-pass-a G05 pass network fine
        """);
  }

  @Test
  void newCaseTakesTheLetterAfterAllThatWere() throws IOException {
    assertThat(names().name(List.of(violating("three"), violating("one"))))
        .containsOnlyKeys("G05-fail-a", "G05-fail-c");
  }

  @Test
  void nameDoesNotDependOnTheOrderOfTheCases() throws IOException {
    Map<String, CorpusEntry> named = names().name(List.of(violating("three"), violating("one")));
    assertThat(named)
        .hasEntrySatisfying("G05-fail-a", each -> assertThat(each.shows()).isEqualTo("one"));
  }

  @Test
  void newCaseWithoutALineIsTold() throws IOException {
    CorpusNames names = names();
    names.name(List.of(violating("three")));
    assertThatThrownBy(names::hold)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("is out of date")
        .hasMessageContaining("G05-fail-c G05 fail network three")
        .hasMessageContaining(DerivedFile.COMMAND);
  }

  @Test
  void lineWithoutItsCaseIsTold() throws IOException {
    CorpusNames names = names();
    assertThat(names.gone(names.name(List.of(violating("one"))))).containsExactly("G05-pass-a");
  }

  @Test
  void casesOfTheSameWordsHaveNamesOfTheirOwn() throws IOException {
    CorpusNames names = names();
    assertThat(names.name(List.of(violating("one"), violating("one"))))
        .containsOnlyKeys("G05-fail-a", "G05-fail-c");
    assertThatThrownBy(names::hold).hasMessageContaining("G05-fail-c G05 fail network one (2)");
  }

  @Test
  void lettersGoOnAfterZ() {
    assertThat(List.of(1, 26, 27, 52, 53))
        .map(CorpusNames::letters)
        .containsExactly("a", "z", "aa", "az", "ba");
    assertThat(List.of("a", "z", "aa", "az", "ba"))
        .map(CorpusNames::number)
        .containsExactly(1, 26, 27, 52, 53);
  }

  private CorpusNames names() throws IOException {
    return CorpusNames.in(DerivedFile.of(folder.resolve("lock").toString()));
  }

  private static CorpusEntry violating(String shows) {
    return new CorpusEntry(
        "G05", true, CaseKind.NETWORK, LocalDate.EPOCH, shows, "", Optional.empty(), List.of());
  }
}
