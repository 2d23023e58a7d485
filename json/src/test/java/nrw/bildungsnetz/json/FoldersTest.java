package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.documents.FailingFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every file of a folder that matches is checked or named, and all others are counted. */
@Timeout(60)
class FoldersTest {

  @TempDir Path folder;

  @Test
  void whatCannotBeReadIsNamedAndEverythingElseIsChecked() throws IOException {
    add("a.json");
    add("b/locked/c.json");
    add("b/open/d.json");
    add("denied.json");
    add("halting/e.json");
    add("halting/f.json");
    add("odd/g.json");
    add("z.json");
    FailingFiles files =
        new FailingFiles(
            Map.of(
                "locked", new AccessDeniedException("locked"),
                "denied.json", new AccessDeniedException("denied.json"),
                "halting", new DirectoryIteratorException(new IOException("gone")),
                "odd", new SecurityException("odd")));

    assertThat(outcomes(files.at(folder)))
        .containsExactly(
            "a.json read",
            "b/locked ACCESS_DENIED",
            "b/open/d.json read",
            "denied.json ACCESS_DENIED",
            "halting READING_FAILED",
            "halting/e.json read",
            "odd READING_FAILED",
            "z.json read");
  }

  @Test
  void aFolderThatCannotBeListedIsTold() {
    for (Exception failure :
        List.of(
            new AccessDeniedException(""), new SecurityException(), new FileSystemException(""))) {
      String name = Objects.toString(folder.getFileName());
      assertThat(outcomes(new FailingFiles(Map.of(name, failure)).at(folder)))
          .containsExactly(
              failure instanceof AccessDeniedException ? " ACCESS_DENIED" : " READING_FAILED");
    }
  }

  @Test
  void aFolderMayBeGivenAsALink() throws IOException {
    add("real/a.json");
    add("real/inner/b.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    assertThat(outcomes(link)).containsExactly("a.json read", "inner/b.json read");
  }

  /** The link leads back, and what is behind it would be read twice. */
  @Test
  void linksToFoldersInAFolderArePassedOverAndCounted() throws IOException {
    add("a.json");
    Files.createSymbolicLink(folder.resolve("again"), folder);

    assertThat(outcomes(folder)).containsExactly("a.json read");
    assertThat(passedOver()).isEqualTo(1);
  }

  @Test
  void aLinkToAFileIsReadAndOneToNothingIsNamed() throws IOException {
    add("a.txt");
    Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("d.json"), folder.resolve("d.json"));

    assertThat(outcomes(folder))
        .containsExactly("b.json read", "c.json NOT_FOUND", "d.json READING_FAILED");
    assertThat(passedOver()).isEqualTo(1);
  }

  @Test
  void endingsMayBeInCapitals() throws IOException {
    Locale before = Locale.getDefault();
    try {
      // The capital of i is another letter there.
      Locale.setDefault(Locale.forLanguageTag("tr"));
      add("A.JSON");
      Files.writeString(folder.resolve("B.NDJSON"), Documents.member("a") + "\n");
      Files.writeString(folder.resolve("C.JsonL"), Documents.member("b") + "\n");
      add("D.JSON5");
      add("json");

      assertThat(outcomes(folder))
          .containsExactly("A.JSON read", "B.NDJSON:1 read", "C.JsonL:1 read");
      assertThat(passedOver()).isEqualTo(2);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFileThatVanishesIsNamed() throws IOException {
    add("a.json");
    add("b.json");
    try (Stream<DocumentResult> results = Documents.READER.readMany().from(folder).results()) {
      Files.delete(folder.resolve("b.json"));
      assertThat(results.map(each -> outcome(each, folder)))
          .containsExactly("a.json read", "b.json NOT_FOUND");
    }
  }

  /** Nobody may ever write into it. */
  @Test
  void aPipeInAFolderIsNamed() throws IOException, InterruptedException {
    add("a.json");
    assumeThat(new ProcessBuilder("mkfifo", folder.resolve("b.json").toString()).start().waitFor())
        .isZero();

    assertThat(outcomes(folder)).containsExactly("a.json read", "b.json READING_FAILED");
  }

  /** Old systems wrote names in Latin 1; such a name has no faithful text. */
  @Test
  void namesInAnyEncodingAreRead() throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(
                "sh",
                "-c",
                "cp \"$1\" \"$(printf '%s/B\\374ro.json' \"$2\")\"",
                "sh",
                add("a.json").toString(),
                folder.toString())
            .start()
            .waitFor();
    assumeThat(status).isZero();

    assertThat(outcomes(folder)).hasSize(2).allMatch(each -> each.endsWith(" read"));
  }

  @Test
  void aFolderWithoutDocumentsSaysSo() throws IOException {
    add("a.txt");
    Files.createDirectories(folder.resolve("b/c.json"));

    assertThat(outcomes(folder)).containsExactly(" NO_DOCUMENT");
    assertThat(FailureReason.of(new NoSuchFileException("a"))).isEqualTo(FailureReason.NOT_FOUND);
  }

  private Path add(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    return Files.writeString(path, Documents.PLANNED);
  }

  private long passedOver() {
    List<ReadingProgress> told = new ArrayList<>();
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from(folder).onProgress(told::add).results()) {
      results.forEach(each -> {});
    }
    assertThat(told)
        .extracting(ReadingProgress::getPassedOver)
        .containsOnly(told.get(0).getPassedOver());
    return told.get(0).getPassedOver();
  }

  private static List<String> outcomes(Path in) {
    try (Stream<DocumentResult> results = Documents.READER.readMany().from(in).results()) {
      return results.map(each -> outcome(each, in)).toList();
    }
  }

  private static String outcome(DocumentResult result, Path in) {
    String name = result.getPlace().getName().substring(in.toString().length());
    return (name.startsWith("/") ? name.substring(1) : name)
        + " "
        + result.getFailure().map(e -> FailureReason.of(e).name()).orElse("read");
  }
}
