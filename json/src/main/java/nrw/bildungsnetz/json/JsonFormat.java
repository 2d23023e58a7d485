package nrw.bildungsnetz.json;

import java.io.Writer;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** How this library uses Jackson's parser and generator. */
final class JsonFormat {

  /**
   * Without a table of names that would outlive a document, and without limits of its own: they
   * differ from version to version, so the limits are kept by {@link Tokens}.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(-1)
                  .maxTokenCount(-1)
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonFormat() {}

  /** Names a parser finds without making strings of what it reads. */
  static PropertyNameMatcher names(Collection<String> names) {
    return FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }

  static JsonParser parser(char[] text, int start, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), text, start, length);
  }

  static JsonGenerator generator(Writer text) {
    return FACTORY.createGenerator(new Indented(), text);
  }

  static JsonGenerator compactGenerator(Writer text) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), text);
  }

  /** Asks the generator to write indented, the same on every system. */
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
