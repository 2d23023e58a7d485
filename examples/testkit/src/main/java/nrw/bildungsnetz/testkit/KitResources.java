package nrw.bildungsnetz.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files in the kit's jar. */
final class KitResources {

  private KitResources() {}

  static InputStream open(String name) {
    InputStream stream = KitResources.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing from the test kit");
    }
    return stream;
  }

  static byte[] read(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
