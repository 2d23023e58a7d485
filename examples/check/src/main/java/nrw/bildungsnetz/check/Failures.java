package nrw.bildungsnetz.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nrw.bildungsnetz.json.DocumentResult;

/** Reasons why a file or folder could not be read. */
final class Failures {

  private Failures() {}

  /** The text key of the reason. */
  static String key(DocumentResult result, IOException failure) {
    if (!(failure instanceof NoSuchFileException)) {
      return "unreadable";
    }
    return Files.isDirectory(Path.of(result.getPlace().getSource())) ? "empty" : "missing";
  }
}
