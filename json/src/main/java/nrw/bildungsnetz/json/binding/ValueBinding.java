package nrw.bildungsnetz.json.binding;

import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;

/**
 * Reads and writes values of one type for a mapper. Thread-safe.
 *
 * @param <T> the type
 */
public interface ValueBinding<T> {

  /**
   * The type of the values.
   *
   * @return a public type, never an implementation of it
   */
  Class<T> type();

  /**
   * Whether values are written as text.
   *
   * @return true for text, false for an object
   */
  default boolean isText() {
    return false;
  }

  /**
   * Reads the current value of a source.
   *
   * @param <X> the type of the exception
   * @param source the source
   * @param refusal creates the exception
   * @return the value
   * @throws X if the value cannot be read completely
   * @throws NotBindable if values of this type cannot be read at all, or what is there is no key
   */
  <X extends Exception> T read(TokenSource source, Refusal<X> refusal) throws X;

  /**
   * Writes a value, or nothing of it.
   *
   * @param value the value
   * @param sink where to
   * @throws NotBindable if it could not be read again; the message names the place and the reason
   */
  void write(T value, TokenSink sink);

  /**
   * The exception for a value that is to be updated in place.
   *
   * @return an exception that says what to do instead
   */
  default NotBindable notUpdatable() {
    return new NotBindable(
        type().getSimpleName()
            + " is immutable and cannot be updated in place. Read a new value instead, and set the"
            + " property to it.");
  }

  /**
   * The exception for settings of a mapper or of a property that have no effect on this type.
   *
   * @param settings what was set
   * @return an exception that says what to do instead
   */
  default NotBindable withoutEffect(String settings) {
    return new NotBindable(
        settings
            + " would have no effect on "
            + type().getSimpleName()
            + ", which is always read and written whole. Remove it; to leave something out, change"
            + " the value before, for example with redacted().");
  }
}
