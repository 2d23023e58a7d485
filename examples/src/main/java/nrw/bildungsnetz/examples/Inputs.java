package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents a command line names, and what stands in the way of reading some.
 *
 * @param readable the documents, those of a folder in the order of their names
 * @param problems what cannot be read
 */
record Inputs(List<Input> readable, List<Problem> problems) {

  /**
   * Something on the command line that cannot be read.
   *
   * @param key what is wrong, as the key of a text
   * @param name the file or folder
   */
  record Problem(String key, String name) {}

  static Inputs of(List<String> arguments, InputStream standardInput) {
    Inputs inputs = new Inputs(new ArrayList<>(), new ArrayList<>());
    for (String argument : arguments.isEmpty() ? List.of("-") : arguments) {
      if (argument.equals("-")) {
        inputs.readable.add(new Input("-", () -> standardInput));
      } else {
        inputs.add(argument);
      }
    }
    return inputs;
  }

  private void add(String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else if (Files.isReadable(path)) {
        readable.add(new Input(argument, () -> Files.newInputStream(path)));
      } else {
        problems.add(new Problem(Files.exists(path) ? "unreadable" : "missing", argument));
      }
    } catch (InvalidPathException e) {
      problems.add(new Problem("missing", argument));
    } catch (IOException | UncheckedIOException e) {
      problems.add(new Problem("unreadable", argument));
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> documents =
          files
              .filter(f -> f.toString().endsWith(".json") && Files.isRegularFile(f))
              .sorted()
              .toList();
      if (documents.isEmpty()) {
        problems.add(new Problem("empty", folder.toString()));
      }
      documents.forEach(f -> readable.add(new Input(f.toString(), () -> Files.newInputStream(f))));
    }
  }
}
