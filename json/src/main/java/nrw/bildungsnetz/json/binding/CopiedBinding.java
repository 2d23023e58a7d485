package nrw.bildungsnetz.json.binding;

import java.io.StringWriter;
import java.util.function.Function;
import nrw.bildungsnetz.json.exchange.Copy;
import nrw.bildungsnetz.json.exchange.GeneratorSink;
import nrw.bildungsnetz.json.exchange.ParserSource;
import nrw.bildungsnetz.json.exchange.SourceFailure;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.json.reports.WrongReport;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Binds reports and their findings, which {@code ReportJson} reads and writes as whole texts.
 *
 * @param type the type
 * @param reader returns the value, or throws a {@link WrongReport}
 * @param writer returns a JSON object
 */
record CopiedBinding<T>(Class<T> type, Function<String, T> reader, Function<T, String> writer)
    implements ValueBinding<T> {

  @Override
  public <X extends Exception> T read(TokenSource source, Refusal<X> refusal) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = JsonGenerators.compact(json)) {
      Copy.value(source, new GeneratorSink(generator));
    } catch (SourceFailure e) {
      throw new NotBindable(type.getSimpleName() + " is not complete JSON.");
    }
    try {
      return reader.apply(json.toString());
    } catch (WrongReport e) {
      throw new NotBindable(type.getSimpleName() + " cannot be read. " + e.getMessage());
    }
  }

  @Override
  public void write(T value, TokenSink sink) {
    try (JsonParser parser = DocumentText.of(writer.apply(value)).parser()) {
      Copy.value(new ParserSource(parser), sink);
    }
  }
}
