package nrw.bildungsnetz.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.rules.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the index of the corpus. */
final class CorpusIndex {

  private final JsonParser parser;

  private CorpusIndex(JsonParser parser) {
    this.parser = parser;
  }

  static List<CorpusCase> read(byte[] index) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), index)) {
      return new CorpusIndex(parser).cases();
    }
  }

  private List<CorpusCase> cases() {
    while (parser.nextToken() != JsonToken.START_ARRAY) {
      // What stands before the list of cases is for other readers.
    }
    List<CorpusCase> cases = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      cases.add(oneCase());
    }
    return cases;
  }

  private CorpusCase oneCase() {
    List<DueFinding> findings = new ArrayList<>();
    Map<String, String> texts = texts(findings);
    return new CorpusCase(
        text(texts, "name"),
        text(texts, "rule"),
        text(texts, "verdict").equals("fail"),
        CaseKind.valueOf(text(texts, "kind").toUpperCase(Locale.ROOT)),
        LocalDate.parse(text(texts, "day")),
        text(texts, "shows"),
        Optional.ofNullable(texts.get("appliedTo")),
        findings);
  }

  /** The properties of an object that are texts or numbers, and the findings among them. */
  private Map<String, String> texts(List<DueFinding> findings) {
    Map<String, String> texts = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          findings.add(finding());
        }
      } else {
        texts.put(name, parser.getString());
      }
    }
    return texts;
  }

  private DueFinding finding() {
    Map<String, String> texts = texts(new ArrayList<>());
    return new DueFinding(
        text(texts, "rule"),
        Severity.valueOf(text(texts, "severity")),
        text(texts, "pointer"),
        Integer.parseInt(texts.getOrDefault("line", "0")),
        Integer.parseInt(texts.getOrDefault("column", "0")));
  }

  private static String text(Map<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalStateException("The index of the corpus lacks a " + name);
    }
    return text;
  }
}
