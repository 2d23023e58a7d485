package nrw.bildungsnetz.json.binding;

import java.util.function.Function;
import nrw.bildungsnetz.json.exchange.SourceToken;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;

/**
 * Binds a type whose values are written as text.
 *
 * @param <T> the type
 * @param type the type
 * @param form what the text has to be
 * @param parse returns the value, or throws an {@link IllegalArgumentException}
 * @param write returns the text
 */
public record TextBinding<T>(
    Class<T> type, String form, Function<String, T> parse, Function<T, String> write)
    implements ValueBinding<T> {

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public <X extends Exception> T read(TokenSource source, Refusal<X> refusal) {
    if (source.current() != SourceToken.STRING) {
      throw noText();
    }
    return parse(source.text());
  }

  /**
   * Reads a value.
   *
   * @param text the text, for example the name of a property
   * @return the value
   * @throws NotBindable if it is none; the message does not show it
   */
  public T parse(String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw noText();
    }
  }

  @Override
  public void write(T value, TokenSink sink) {
    sink.text(write.apply(value));
  }

  private NotBindable noText() {
    return new NotBindable(type.getSimpleName() + " has to be a text: " + form + ".");
  }
}
