package nrw.bildungsnetz.json.exchange;

import java.math.BigDecimal;

/** Copies tokens from a source to a sink. */
public final class Copy {

  private Copy() {}

  /**
   * Copies everything that is left of a source.
   *
   * @param source the source, of well-formed JSON
   * @param sink the sink
   */
  public static void all(TokenSource source, TokenSink sink) {
    for (SourceToken token = source.next(); token != null; token = source.next()) {
      copy(token, source, sink);
    }
  }

  private static void copy(SourceToken token, TokenSource source, TokenSink sink) {
    switch (token) {
      case START_OBJECT -> sink.startObject();
      case END_OBJECT -> sink.endObject();
      case START_ARRAY -> sink.startArray();
      case END_ARRAY -> sink.endArray();
      case NAME -> sink.name(source.text());
      case STRING -> sink.text(source.text());
      case NUMBER -> sink.number(new BigDecimal(source.number()), source.number());
      case TRUE, FALSE -> sink.flag(token == SourceToken.TRUE);
      case NULL -> sink.nothing();
      case FOREIGN -> throw new IllegalArgumentException("JSON holds nothing foreign");
    }
  }
}
