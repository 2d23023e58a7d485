package nrw.bildungsnetz.json.binding;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.ParserReading;
import nrw.bildungsnetz.json.writing.DocumentWriter;
import nrw.bildungsnetz.validation.Report;

/**
 * Reads and writes values of one type for a mapper. Thread-safe.
 *
 * @param <T> the type
 */
public final class ValueBinding<T> {

  private final Class<T> type;
  private final DocumentKind<T, ?> kind;
  private final Supplier<DocumentChecker> checker;

  ValueBinding(Class<T> type, DocumentKind<T, ?> kind, Supplier<DocumentChecker> checker) {
    this.type = type;
    this.kind = kind;
    this.checker = checker;
  }

  /**
   * The type of the values.
   *
   * @return a public type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Reads the current value of a source.
   *
   * @param <X> the type of the exception
   * @param source the source
   * @param refusal creates the exception for a value that cannot be read completely, from every
   *     problem of it and the findings of the rules that could still run
   * @return the value
   * @throws X if the value cannot be read completely
   */
  public <X extends Exception> T read(TokenSource source, Function<Report, X> refusal) throws X {
    ParserReading<T> reading = checker.get().read(kind, source);
    Optional<T> whole = reading.whole();
    if (whole.isPresent()) {
      return whole.get();
    }
    throw refusal.apply(reading.check().result((value, readable, report) -> report));
  }

  /**
   * Writes a value, or nothing of it.
   *
   * @param value the value
   * @param sink where to
   * @throws IllegalArgumentException if it could not be read again; the message names the place and
   *     the reason
   */
  public void write(T value, TokenSink sink) {
    DocumentWriter.check(kind.type(), value, checker.get().bounds());
    DocumentWriter.write(kind.type(), value, sink);
  }
}
