package nrw.bildungsnetz.json.binding;

import java.util.function.BiConsumer;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;

/** Binds a type that is written but not read. */
record OutputBinding<T>(Class<T> type, BiConsumer<T, TokenSink> writer, String instead)
    implements ValueBinding<T> {

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public <X extends Exception> T read(TokenSource source, Refusal<X> refusal) {
    throw new NotBindable(type.getSimpleName() + " is not read by a mapper. " + instead);
  }

  @Override
  public void write(T value, TokenSink sink) {
    writer.accept(value, sink);
  }
}
