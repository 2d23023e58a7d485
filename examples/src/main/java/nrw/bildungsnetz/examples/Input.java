package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.io.InputStream;
import nrw.bildungsnetz.json.Limits;
import nrw.bildungsnetz.json.NetworkJson;

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

  /** Reads the document, but for what lies beyond the limit and would not be looked at. */
  Checked check(NetworkJson json) throws IOException {
    try (InputStream in = source.open()) {
      return Checked.of(in.readNBytes(Limits.DEFAULT.documentBytes() + 1), json);
    }
  }
}
