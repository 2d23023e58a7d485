package nrw.bildungsnetz.json;

import java.util.List;
import nrw.bildungsnetz.validation.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where values stand in the text of a document, by walking its tokens a second time.
 *
 * <p>Most documents have few findings, or none; to note the position of every value while reading
 * would cost each of them more than this costs some.
 */
final class Locator {

  private final JsonParser parser;

  /** How many of the places that are looked for have not been found yet. */
  private int open;

  private Locator(JsonParser parser, int open) {
    this.parser = parser;
    this.open = open;
  }

  /** Gives every finding that has none its position in the text. */
  static List<Finding> locate(List<Finding> findings, DocumentText text) {
    if (SoughtPlaces.areNone(findings)) {
      return findings;
    }
    SoughtPlaces sought = new SoughtPlaces(findings);
    try (JsonParser parser = text.parser()) {
      parser.nextToken();
      new Locator(parser, sought.root().count()).walk(sought.root());
    }
    return sought.located();
  }

  /** Recursion goes no deeper than the paths that are looked for. */
  private void walk(SoughtPlaces.Place place) {
    place.position = Tokens.position(parser.currentTokenLocation());
    open--;
    if (place.inside.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (open > 0 && parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        walkInside(place.inside.get(name));
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; open > 0 && parser.nextToken() != JsonToken.END_ARRAY; i++) {
        walkInside(place.inside.get(i));
      }
    }
  }

  /** Of a property that stands twice, the first was read. */
  private void walkInside(SoughtPlaces.@Nullable Place place) {
    if (place != null && place.position == null) {
      walk(place);
    } else if (open > 0) {
      parser.skipChildren();
    }
  }
}
