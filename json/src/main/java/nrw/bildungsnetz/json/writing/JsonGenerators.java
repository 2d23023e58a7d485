package nrw.bildungsnetz.json.writing;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Creates Jackson generators. */
public final class JsonGenerators {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final JsonFactory FOR_LOGS =
      JsonFactory.builder().characterEscapes(new LogEscapes()).build();

  private JsonGenerators() {}

  /** A generator that indents, the same on every platform. */
  public static JsonGenerator indented(Writer text) {
    return FACTORY.createGenerator(new Indented(), text);
  }

  /** A generator that writes on a single line, without whitespace. */
  public static JsonGenerator compact(Writer text) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), text);
  }

  /**
   * A generator of one line for output that may end up in a log: the content is the same, but
   * characters that could harm a terminal or start a command are escaped.
   */
  public static JsonGenerator forLogs(Writer text) {
    return FOR_LOGS.createGenerator(ObjectWriteContext.empty(), text);
  }

  /** Makes a generator indent its output. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new Indentation();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
