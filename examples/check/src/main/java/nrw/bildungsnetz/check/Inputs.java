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
 * @param isLive whether standard input is among them, whose sender may wait for each report
 */
record Inputs(ManyDocuments documents, List<String> unusable, boolean isLive) {

  private static final String STANDARD_INPUT = "-";

  static Inputs of(List<String> arguments, InputStream standardInput, ManyDocuments none) {
    List<String> unusable = new ArrayList<>();
    ManyDocuments documents = none;
    List<String> all = arguments.isEmpty() ? List.of(STANDARD_INPUT) : arguments;
    for (String argument : all) {
      try {
        documents =
            argument.equals(STANDARD_INPUT)
                ? documents.from(STANDARD_INPUT, standardInput)
                : documents.from(Path.of(argument));
      } catch (InvalidPathException e) {
        unusable.add(argument);
      }
    }
    return new Inputs(documents, unusable, all.contains(STANDARD_INPUT));
  }
}
