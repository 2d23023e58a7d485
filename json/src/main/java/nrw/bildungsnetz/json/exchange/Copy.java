package nrw.bildungsnetz.json.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Copies tokens from a source to a sink. */
public final class Copy {

  private Copy() {}

  /**
   * Copies the current value of a source, or its next one.
   *
   * @param source the source; if it stands inside an object, the rest of that object is its value
   * @param sink the sink
   * @throws SourceFailure if the source ends within the value, or holds something foreign to JSON
   */
  public static void value(TokenSource source, TokenSink sink) {
    SourceToken first = source.current() == null ? source.next() : source.current();
    int depth = 0;
    if (first == SourceToken.NAME || first == SourceToken.END_OBJECT) {
      sink.startObject();
      depth++;
    }
    @Nullable SourceToken token = first;
    do {
      if (token == null) {
        throw new SourceFailure(SourceFailure.Reason.END, source.here());
      }
      depth += change(token);
      copy(token, source, sink);
      token = depth > 0 ? source.next() : null;
    } while (depth > 0);
  }

  private static int change(SourceToken token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  private static void copy(SourceToken token, TokenSource source, TokenSink sink) {
    switch (token) {
      case START_OBJECT -> sink.startObject();
      case END_OBJECT -> sink.endObject();
      case START_ARRAY -> sink.startArray();
      case END_ARRAY -> sink.endArray();
      case NAME -> sink.name(source.text());
      case STRING -> sink.text(source.text());
      case NUMBER -> sink.number(decimal(source), source.text());
      case TRUE, FALSE -> sink.flag(token == SourceToken.TRUE);
      case NULL -> sink.nothing();
      case FOREIGN -> throw new SourceFailure(SourceFailure.Reason.SYNTAX, source.position());
    }
  }

  private static BigDecimal decimal(TokenSource source) {
    try {
      return new BigDecimal(source.text());
    } catch (NumberFormatException e) {
      throw new SourceFailure(SourceFailure.Reason.SYNTAX, source.position());
    }
  }
}
