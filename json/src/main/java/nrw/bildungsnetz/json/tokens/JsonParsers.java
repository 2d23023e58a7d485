package nrw.bildungsnetz.json.tokens;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Configures Jackson's parser. */
final class JsonParsers {

  /**
   * Without a symbol table that would outlive a document, and without Jackson's own limits: those
   * differ between versions, so the limits are enforced by {@link Tokens}.
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

  private JsonParsers() {}

  static JsonParser of(char[] text, int start, int length) {
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, start, length);
    return new StrictParser(parser, text, start, length);
  }
}
