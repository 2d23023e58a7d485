package nrw.bildungsnetz.json.tokens;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.json.exchange.ParserSource;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.validation.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where the values of a valid document begin and end, according to Jackson's parser. */
public final class ValueSpans {

  /** One value, from {@code start} inclusive to {@code end} exclusive. */
  public record Span(ElementPath path, JsonKind kind, Position position, int start, int end) {

    /** The document with this value replaced. */
    public String replaceIn(String document, String value) {
      return document.substring(0, start) + value + document.substring(end);
    }
  }

  private final JsonParser parser;
  private final List<Span> spans = new ArrayList<>();

  private ValueSpans(JsonParser parser) {
    this.parser = parser;
  }

  /** All values, inner ones before those that contain them. */
  public static List<Span> of(String document) {
    try (JsonParser parser = DocumentText.of(document).parser()) {
      ValueSpans all = new ValueSpans(parser);
      all.value(parser.nextToken(), ElementPath.root());
      return all.spans;
    }
  }

  private void value(JsonToken token, ElementPath path) {
    JsonKind kind = kind(token);
    Position position = ParserSource.position(parser.currentTokenLocation());
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (token == JsonToken.START_OBJECT) {
      properties(path);
    } else if (token == JsonToken.START_ARRAY) {
      elements(path);
    } else {
      parser.finishToken();
    }
    int end = (int) parser.currentLocation().getCharOffset();
    spans.add(new Span(path, kind, position, start, end));
  }

  private static JsonKind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> JsonKind.OBJECT;
      case START_ARRAY -> JsonKind.ARRAY;
      case VALUE_STRING -> JsonKind.STRING;
      case VALUE_NUMBER_INT -> JsonKind.WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
      default -> JsonKind.NULL;
    };
  }

  private void properties(ElementPath path) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      ElementPath property = path.property(parser.currentName());
      value(parser.nextToken(), property);
    }
  }

  private void elements(ElementPath path) {
    int index = 0;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      value(token, path.element(index++));
    }
  }
}
