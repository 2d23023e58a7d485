package nrw.bildungsnetz.check;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.json.ManyDocuments;

/**
 * The documents named on the command line.
 *
 * @param documents the documents, in the order of the command line
 * @param unusable arguments that are not valid file names
 */
record Inputs(ManyDocuments documents, List<String> unusable) {

  static Inputs of(List<String> arguments, InputStream standardInput, ManyDocuments none) {
    List<String> unusable = new ArrayList<>();
    ManyDocuments documents = none;
    for (String argument : arguments.isEmpty() ? List.of("-") : arguments) {
      try {
        documents =
            argument.equals("-")
                ? documents.from("-", standardInput)
                : documents.from(Path.of(argument));
      } catch (InvalidPathException e) {
        unusable.add(argument);
      }
    }
    return new Inputs(documents, unusable);
  }
}
