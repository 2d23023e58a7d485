package nrw.bildungsnetz.json.binding;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.ParserReading;
import nrw.bildungsnetz.json.writing.DocumentWriter;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** Binds a type that the model describes. */
record DocumentBinding<T>(Class<T> type, DocumentKind<T, ?> kind, Supplier<DocumentChecker> checker)
    implements ValueBinding<T> {

  @Override
  public <X extends Exception> T read(TokenSource source, Refusal<X> refusal) throws X {
    ParserReading<T> reading = checker.get().read(kind, source);
    Optional<T> whole = reading.whole();
    if (whole.isPresent()) {
      return whole.get();
    }
    Report report = reading.check().result((value, readable, found) -> found);
    throw refusal.of(message(report), report);
  }

  @Override
  public void write(T value, TokenSink sink) {
    try {
      DocumentWriter.check(kind, value, checker.get().bounds());
    } catch (IllegalArgumentException e) {
      throw new NotBindable(String.valueOf(e.getMessage()));
    }
    DocumentWriter.write(kind, value, sink);
  }

  private static String message(Report report) {
    String problems =
        report.getFindings().stream()
            .map(Finding::getRule)
            .filter(rule -> rule.getCategory() == Category.READING)
            .map(Rule::getId)
            .distinct()
            .collect(Collectors.joining(", "));
    return "The document cannot be read whole: " + problems;
  }
}
