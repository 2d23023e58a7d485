package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The file format, as described by {@link CodeLists}. */
class KeyFileReaderTest {

  private static final List<String> COLUMNS = List.of("schluessel", "text");
  private static final String HEAD = "# version: 2026-01-31\n# source: somebody\n";

  @TempDir Path folder;

  @Test
  void readsHeadingsAndRows() throws IOException {
    KeyFile file =
        read("# licence: free\n" + HEAD + "schluessel\ttext\nb\tZwei, \"2\"\na\t Eins\n");
    assertThat(file.version()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(file.source()).isEqualTo("somebody");
    assertThat(file.licence()).contains("free");
    assertThat(file.rows()).extracting(KeyRow::key).containsExactly("b", "a");
    assertThat(file.rows())
        .extracting(row -> row.text("text"))
        .containsExactly("Zwei, \"2\"", " Eins");
  }

  @Test
  void aLicenceNeedNotBeStated() throws IOException {
    assertThat(read(HEAD + "schluessel\ttext\na\tEins\n").licence()).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderAndValidityMayBeAdded() throws IOException {
    KeyRow row =
        read(HEAD + "gueltig_bis_schuljahr\ttext\tschluessel\n2022\tEins\ta\n").rows().get(0);
    assertThat(row.key()).isEqualTo("a");
    assertThat(row.firstSchuljahr()).isEmpty();
    assertThat(row.lastSchuljahr()).contains(Schuljahr.of(2022));
  }

  @Test
  void linesMayEndAsOnWindowsAndBeginWithAByteOrderMark() throws IOException {
    String text = "\uFEFF" + HEAD + "schluessel\ttext\na\tEins";
    KeyFile file = read(text.replace("\n", "\r\n"));
    assertThat(file.source()).isEqualTo("somebody");
    assertThat(file.rows()).extracting(row -> row.get("text")).containsExactly("Eins");
  }

  static Stream<Arguments> malformed() {
    String columns = "schluessel\ttext\n";
    return Stream.of(
        Arguments.of(named("nothing", ""), 1, "expected a line \"# version: …\""),
        Arguments.of(
            named("no version", "# source: x\n" + columns + "a\tEins\n"),
            2,
            "expected a line \"# version: …\""),
        Arguments.of(
            named("no source", "# version: 2026-01-31\n" + columns + "a\tEins\n"),
            2,
            "expected a line \"# source: …\""),
        Arguments.of(
            named("no such day", "# source: x\n# version:  2026-02-30\n" + columns + "a\tEins\n"),
            2,
            "expected a day like 2025-09-05, found \"2026-02-30\""),
        Arguments.of(
            named("a German day", "# version: 31.01.2026\n# source: x\n" + columns + "a\tEins\n"),
            1,
            "expected a day like"),
        Arguments.of(
            named("two versions", HEAD + "# version: 2026-02-01\n" + columns + "a\tEins\n"),
            3,
            "each once and with a text"),
        Arguments.of(
            named("a blank source", "# version: 2026-01-31\n# source:  \n" + columns + "a\tEins\n"),
            2,
            "each once and with a text"),
        Arguments.of(
            named("another heading", HEAD + "# note: x\n" + columns + "a\tEins\n"),
            3,
            "expected \"# version:\", \"# source:\" or \"# licence:\""),
        Arguments.of(named("no columns", HEAD), 3, "expected the columns schluessel, text"),
        Arguments.of(
            named("a missing column", HEAD + "schluessel\na\n"),
            3,
            "expected the columns schluessel, text, each once"),
        Arguments.of(
            named("an unknown column", HEAD + "schluessel\ttext\tfarbe\na\tEins\trot\n"),
            3,
            "found \"schluessel, text, farbe\""),
        Arguments.of(
            named("a column twice", HEAD + "schluessel\ttext\ttext\na\tEins\tEins\n"),
            3,
            "each once"),
        Arguments.of(named("commas", HEAD + "schluessel,text\na,Eins\n"), 3, "parted by tabs"),
        Arguments.of(named("no keys", HEAD + columns), 4, "expected at least one key"),
        Arguments.of(
            named("too few columns", HEAD + columns + "a\tEins\nb\n"),
            5,
            "expected 2 columns parted by tabs (schluessel, text), found 1"),
        Arguments.of(
            named("too many columns", HEAD + columns + "a\tEins\tzuviel\n"),
            4,
            "expected 2 columns parted by tabs (schluessel, text), found 3"),
        Arguments.of(
            named("an empty line", HEAD + columns + "a\tEins\n\nb\tZwei\n"),
            5,
            "expected 2 columns"),
        Arguments.of(
            named("a key twice", HEAD + columns + "a\tEins\nb\tZwei\na\tDrei\n"),
            6,
            "expected each key once, found \"a\" as in line 4"),
        Arguments.of(
            named("an empty key", HEAD + columns + "\tEins\n"), 4, "expected a key without blanks"),
        Arguments.of(
            named("a padded key", HEAD + columns + "a \tEins\n"),
            4,
            "expected a key without blanks"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void otherFilesAreRefused(String text, int line, String expectation) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(url() + ", line " + line + ": expected")
        .hasMessageContaining(expectation);
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    String text = HEAD + "schluessel\ttext\na\tEins\nb\tFünf\n";
    Files.write(file(), text.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> KeyFileReader.read(url(), COLUMNS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(url() + ", line 5: expected text in UTF-8");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> KeyFileReader.read(url(), COLUMNS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(url() + " cannot be read");
  }

  private KeyFile read(String text) throws IOException {
    Files.writeString(file(), text);
    return KeyFileReader.read(url(), COLUMNS);
  }

  private Path file() {
    return folder.resolve("list.tsv");
  }

  private URL url() {
    try {
      return file().toUri().toURL();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
