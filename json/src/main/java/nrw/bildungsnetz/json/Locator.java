package nrw.bildungsnetz.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
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
  private final Places places;
  private final Node root = new Node();

  /** How many of the places that are looked for have not been found yet. */
  private int open = 1;

  private Locator(JsonParser parser, Places places) {
    this.parser = parser;
    this.places = places;
  }

  /** Tells where the token begins at which a parser stands. */
  interface Places {
    Position current(JsonParser parser);
  }

  /** Gives every finding that has none its position in the text. */
  static List<Finding> locate(List<Finding> findings, DocumentText text) {
    return areLocated(findings)
        ? findings
        : locate(findings, text.parser(), at -> Tokens.position(at.currentTokenLocation()));
  }

  /** The same, by bytes where that can be: of a document in which the reader found no problem. */
  static List<Finding> locateByByte(List<Finding> findings, DocumentText text) {
    if (areLocated(findings)) {
      return findings;
    }
    BytePlaces places = text.bytePlaces();
    JsonParser parser = places == null ? null : text.byteParser();
    return places == null || parser == null
        ? locate(findings, text)
        : locate(findings, parser, places);
  }

  private static boolean areLocated(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.getPosition().isPresent());
  }

  private static List<Finding> locate(List<Finding> findings, JsonParser parser, Places places) {
    try (parser) {
      Locator locator = new Locator(parser, places);
      for (Finding finding : findings) {
        if (finding.getPosition().isEmpty()) {
          locator.lookFor(finding.getPath());
        }
      }
      parser.nextToken();
      locator.walk(locator.root);
      return findings.stream().map(locator::located).toList();
    }
  }

  private void lookFor(ElementPath path) {
    Node node = root;
    for (Object step : path.getSteps()) {
      node = node.children.computeIfAbsent(step, s -> newNode());
    }
  }

  private Node newNode() {
    open++;
    return new Node();
  }

  private Finding located(Finding finding) {
    if (finding.getPosition().isPresent()) {
      return finding;
    }
    Node node = root;
    Position position = root.position;
    for (Object step : finding.getPath().getSteps()) {
      node = node.children.getOrDefault(step, node);
      position = node.position == null ? position : node.position;
    }
    return position == null ? finding : Finding.builder().from(finding).position(position).build();
  }

  /** Recursion goes no deeper than the paths that are looked for. */
  private void walk(Node node) {
    node.position = places.current(parser);
    open--;
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (open > 0 && parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        walkChild(node.children.get(name));
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; open > 0 && parser.nextToken() != JsonToken.END_ARRAY; i++) {
        walkChild(node.children.get(i));
      }
    }
  }

  /** Of a property that stands twice, the first was read. */
  private void walkChild(@Nullable Node child) {
    if (child != null && child.position == null) {
      walk(child);
    } else if (open > 0) {
      parser.skipChildren();
    }
  }

  /** A place that is looked for, or one on the way to it. */
  private static final class Node {
    final Map<Object, Node> children = new HashMap<>();
    @Nullable Position position;
  }
}
