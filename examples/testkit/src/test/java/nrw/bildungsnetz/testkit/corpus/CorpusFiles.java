package nrw.bildungsnetz.testkit.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.testkit.CaseKind;
import nrw.bildungsnetz.validation.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The files of the corpus: a document for each case, and the index. The documents, 70 MB that
 * differ in a few bytes each, are written in every build; names and index stand in the sources.
 */
public final class CorpusFiles {

  static final DerivedFile INDEX =
      DerivedFile.of("src/main/resources/nrw/bildungsnetz/testkit/corpus/index.json");
  static final DerivedFile LOCK = DerivedFile.of("src/test/resources/corpus.lock");

  private final Map<String, CorpusEntry> named;
  private final Map<Network, String> networks = new LinkedHashMap<>();

  CorpusFiles(Map<String, CorpusEntry> named) {
    this.named = named;
    for (CorpusEntry entry : named.values()) {
      entry.appliedTo().ifPresent(n -> networks.putIfAbsent(n, "network-" + (networks.size() + 1)));
    }
  }

  /**
   * Writes the documents into a folder.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<CorpusEntry> entries = CorpusEntries.collect().all();
    for (Map.Entry<String, byte[]> document :
        new CorpusFiles(CorpusNames.in(LOCK).name(entries)).documents().entrySet()) {
      Files.write(folder.resolve(document.getKey()), document.getValue());
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** All documents by the names of their files. */
  Map<String, byte[]> documents() {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    named.forEach((name, entry) -> documents.put(name + ".json", entry.document()));
    networks.forEach(
        (network, name) ->
            documents.put(name + ".json", bytes(NetworkJson.create().write(network))));
    return documents;
  }

  /** The index, one line a case. */
  String index() {
    List<String> lines = new ArrayList<>();
    named.forEach((name, entry) -> lines.add(line(name, entry)));
    return """
        {"rules": "%s", "cases": [
        %s
        ]}
        """
        .formatted(RuleCatalogue.VERSION, String.join(",\n", lines));
  }

  private String line(String name, CorpusEntry entry) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("name", name);
      json.writeStringProperty("file", name + ".json");
      json.writeStringProperty("rule", entry.rule());
      json.writeStringProperty("verdict", entry.verdict());
      json.writeStringProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
      entry
          .appliedTo()
          .flatMap(network -> Optional.ofNullable(networks.get(network)))
          .ifPresent(network -> json.writeStringProperty("appliedTo", network));
      json.writeStringProperty("day", entry.day().toString());
      json.writeStringProperty("shows", entry.shows());
      json.writeArrayPropertyStart("findings");
      entry.findings().forEach(finding -> write(json, finding, entry.kind()));
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Line and column stand where the form of a document is what is wrong with it. */
  private static void write(JsonGenerator json, Finding finding, CaseKind kind) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.getRule().getId());
    json.writeStringProperty("severity", finding.getSeverity().name());
    json.writeStringProperty("pointer", finding.getPath().toJsonPointer());
    if (kind == CaseKind.MALFORMED) {
      finding
          .getPosition()
          .ifPresent(
              position -> {
                json.writeNumberProperty("line", position.getLine());
                json.writeNumberProperty("column", position.getColumn());
              });
    }
    json.writeEndObject();
  }
}
