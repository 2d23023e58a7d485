package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Builds test documents by changing a few properties of a valid one. */
final class KindDocument {

  static final Path FOLDER = Path.of("src/test/resources/kinds");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private KindDocument() {}

  static ObjectNode read(Path file) throws IOException {
    return (ObjectNode) MAPPER.readTree(Files.readString(file));
  }

  /** A document of the folder with other properties; null takes one away. */
  static ObjectNode differing(String base, ObjectNode properties) throws IOException {
    ObjectNode document = read(FOLDER.resolve(base + ".json"));
    properties
        .properties()
        .forEach(
            property -> {
              if (property.getValue().isNull()) {
                document.remove(property.getKey());
              } else {
                document.set(property.getKey(), property.getValue());
              }
            });
    return document;
  }
}
