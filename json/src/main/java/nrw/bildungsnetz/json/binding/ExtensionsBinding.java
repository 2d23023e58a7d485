package nrw.bildungsnetz.json.binding;

import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.model.extensions.Extensions;

/** Refuses extensions by themselves: what they mean depends on the part that carries them. */
final class ExtensionsBinding implements ValueBinding<Extensions> {

  @Override
  public Class<Extensions> type() {
    return Extensions.class;
  }

  @Override
  public <X extends Exception> Extensions read(TokenSource source, Refusal<X> refusal) {
    throw refused("read");
  }

  @Override
  public void write(Extensions value, TokenSink sink) {
    throw refused("written");
  }

  private static NotBindable refused(String what) {
    return new NotBindable(
        "Extensions are " + what + " with the part that carries them, not by themselves.");
  }
}
