package nrw.bildungsnetz.json.reading;

import java.util.Map;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.mapping.PathStack;
import nrw.bildungsnetz.json.problems.ProblemPlace;
import nrw.bildungsnetz.json.problems.Problems;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.json.tokens.Tokens;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Position;

/** The current path of a reader, and the problems reported there. Not thread-safe. */
final class ReadingContext {

  private final Tokens tokens;
  private final Problems problems;
  private final PathStack path = new PathStack();
  private final ObjectIds ids;
  private final boolean inNetwork;

  /** The level of the network that is being read, or of the root. */
  private int scope;

  /**
   * Creates a context.
   *
   * @param inNetwork whether the root is a network or more, rather than a part by itself
   */
  ReadingContext(Tokens tokens, Problems problems, LookAhead ahead, boolean inNetwork) {
    this.tokens = tokens;
    this.problems = problems;
    this.inNetwork = inNetwork;
    this.ids = new ObjectIds(ahead);
  }

  PathStack path() {
    return path;
  }

  /** The ids of the objects that are being read. */
  ObjectIds ids() {
    return ids;
  }

  int scope() {
    return scope;
  }

  void setScope(int level) {
    this.scope = level;
  }

  /** Reports a problem at the current token. */
  void report(Rule rule, Map<String, Object> arguments) {
    report(rule, tokens.mark(), arguments);
  }

  /** Reports a problem at the current token, with arguments computed only if it is kept. */
  void report(Rule rule, Map<String, Object> arguments, Supplier<Map<String, Object>> further) {
    problems.report(rule, at(tokens.position()), arguments, further);
  }

  /** Reports a problem with the current value, at another token. */
  void report(Rule rule, long mark, Map<String, Object> arguments) {
    report(rule, tokens.position(mark), arguments);
  }

  /** Reports a problem at the current path, at a given position. */
  void report(Rule rule, Position position, Map<String, Object> arguments) {
    problems.report(rule, at(position), arguments);
  }

  void reportLimit(Limit limit, int max) {
    report(ReadingRules.LIMIT, Map.of("limit", limit, "max", max));
  }

  /** Reports a value of an unexpected kind; for null there is a problem of its own. */
  void reportKind(JsonKind expected, JsonKind found) {
    if (found == JsonKind.NULL) {
      report(ReadingRules.NULL, Map.of());
    } else {
      report(ReadingRules.WRONG_KIND, Map.of("expected", expected, "found", found));
    }
  }

  /** Reports that the current value is of the wrong kind, and skips it. */
  void skipWrongKind(JsonKind expected) {
    reportKind(expected, tokens.kind());
    tokens.skip();
  }

  /** Reports a property that is not an attribute. */
  void reportUnknownProperty(Map<String, Object> arguments) {
    problems.reportUnknownProperty(at(tokens.position()), arguments);
  }

  /** Reports a value that violates a constraint on its getter. */
  void reportForm(ShapeConstraint constraint, Object value, String property, long mark) {
    problems.reportForm(constraint, value, property, at(tokens.position(mark)));
  }

  private ProblemPlace at(Position position) {
    return new ProblemPlace(path.path(), position, networkId(), ids.innermost());
  }

  private String networkId() {
    if (inNetwork) {
      return scope == 0 ? ids.document() : ids.inDocument();
    }
    return "";
  }

  /** Marks the current attribute as unreadable. */
  void markUnreadable() {
    problems.markUnreadable(path.path(scope), path.attributes(scope));
  }
}
