package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.io.InputStream;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadResult;

/**
 * A document to check.
 *
 * @param name how reports call it
 * @param source opens it
 */
record Input(String name, Source source) {

  /** Opens a document. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  ReadResult read(NetworkJson json) throws IOException {
    try (InputStream in = source.open()) {
      return json.read(in);
    }
  }
}
