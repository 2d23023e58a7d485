package nrw.bildungsnetz.json.binding;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.exchange.Copy;
import nrw.bildungsnetz.json.exchange.GeneratorSink;
import nrw.bildungsnetz.json.exchange.ParserSource;
import nrw.bildungsnetz.json.exchange.SourceFailure;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reports.ReportReader;
import nrw.bildungsnetz.json.reports.ReportWriter;
import nrw.bildungsnetz.json.reports.WrongReport;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Binds reports, which are read by the rules of the reader and written in one language. */
record ReportBinding(Supplier<DocumentChecker> checker, Locale locale)
    implements ValueBinding<Report> {

  /** A mapper does not know what the document was called. */
  private static final String DOCUMENT = "";

  @Override
  public Class<Report> type() {
    return Report.class;
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public <X extends Exception> Report read(TokenSource source, Refusal<X> refusal) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = JsonGenerators.compact(json)) {
      Copy.value(source, new GeneratorSink(generator));
    } catch (SourceFailure e) {
      throw new NotBindable("The report is not complete JSON.");
    }
    try {
      return new ReportReader(checker.get().rules())
          .read(json.toString(), (document, report) -> report);
    } catch (WrongReport e) {
      throw new NotBindable("The report cannot be read. " + e.getMessage());
    }
  }

  @Override
  public void write(Report report, TokenSink sink) {
    copy(ReportWriter.write(report, DOCUMENT, locale), sink);
  }

  static void copy(String json, TokenSink sink) {
    try (JsonParser parser = DocumentText.of(json).parser()) {
      Copy.value(new ParserSource(parser), sink);
    }
  }
}
