package nrw.bildungsnetz.json;

import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document as its values are read from them: none comes after the document has
 * ended or has gone beyond a limit on all of it. For one document on one thread.
 */
final class GuardedTokens {

  private final Tokens tokens;
  private final Limits limits;
  private final ScalarReader.Reporter reporter;

  GuardedTokens(Tokens tokens, Limits limits, ScalarReader.Reporter reporter) {
    this.tokens = tokens;
    this.limits = limits;
    this.reporter = reporter;
  }

  /** Moves on to the next token of a value. */
  JsonToken next() {
    JsonToken token = tokens.next();
    stopBeyondLimits();
    if (token == null) {
      throw new IllegalStateException("The parser ended inside a value");
    }
    return token;
  }

  /** Moves on to a property of an object, or to the end of it, and tells the index of its name. */
  int nextName(JsonType<?, ?> type) {
    int index = tokens.nextName(type.names);
    stopBeyondLimits();
    return index;
  }

  /** Passes over a value, whatever it holds, without recursion. */
  void skip(JsonToken first) {
    int open = 0;
    for (JsonToken token = first; ; token = next()) {
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        open++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open--;
      }
      if (open <= 0) {
        return;
      }
    }
  }

  /** Reports a limit at the place of the current token. */
  void reportLimit(Limit limit, int max) {
    reporter.report(ReadingRules.LIMIT, tokens.location(), Map.of("limit", limit, "max", max));
  }

  private void stopBeyondLimits() {
    Limit exceeded = tokens.exceeded();
    if (exceeded != null) {
      reportLimit(exceeded, exceeded == Limit.DEPTH ? limits.depth() : limits.tokens());
      throw new ReadingStopped();
    }
  }
}
