package nrw.bildungsnetz.json.writing;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** How this library uses Jackson's generator. */
public final class JsonGenerators {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final JsonFactory FOR_LOGS =
      JsonFactory.builder().characterEscapes(new LogEscapes()).build();

  private JsonGenerators() {}

  /** One that writes indented, the same on every system. */
  public static JsonGenerator indented(Writer text) {
    return FACTORY.createGenerator(new Indented(), text);
  }

  /** One that writes on a single line, without blanks. */
  public static JsonGenerator compact(Writer text) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), text);
  }

  /**
   * One that writes on a single line what may end in a log: it says the same, but characters that
   * could harm a terminal or begin a command are escaped.
   */
  public static JsonGenerator forLogs(Writer text) {
    return FOR_LOGS.createGenerator(ObjectWriteContext.empty(), text);
  }

  /** Asks the generator to write indented. */
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
