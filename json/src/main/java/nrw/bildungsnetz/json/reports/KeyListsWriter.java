package nrw.bildungsnetz.json.reports;

import java.util.List;
import nrw.bildungsnetz.codes.CodeList;
import tools.jackson.core.JsonGenerator;

/** Writes which editions of the official key lists verdicts rest on. */
public final class KeyListsWriter {

  private KeyListsWriter() {}

  /** Writes a property with the lists; the source is told of those that were replaced. */
  public static void write(List<CodeList<?>> lists, JsonGenerator json) {
    json.writeName("keyLists");
    json.writeStartArray();
    for (CodeList<?> list : lists) {
      json.writeStartObject();
      json.writeStringProperty("name", list.getName());
      json.writeStringProperty("version", list.getVersion().toString());
      if (!list.isBundled()) {
        json.writeStringProperty("source", list.getSource());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
