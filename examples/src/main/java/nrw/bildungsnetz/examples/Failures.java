package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nrw.bildungsnetz.json.DocumentResult;

/** Why a file or folder could not be read, as the program tells it. */
final class Failures {

  private Failures() {}

  /** What is wrong, as the key of a text. */
  static String key(DocumentResult result, IOException failure) {
    if (!(failure instanceof NoSuchFileException)) {
      return "unreadable";
    }
    return Files.isDirectory(Path.of(result.place().source())) ? "empty" : "missing";
  }
}
