package nrw.bildungsnetz.benchmarks;

import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Generates valid networks of any size, with the mix of parts and the amount of text of a real one.
 */
final class LargeNetwork {

  /** Size of a written network without its memberships. */
  private static final int KILOBYTES_OF_FRAME = 69;

  /** Size of one membership and everything that comes with it. */
  private static final int BYTES_A_MEMBER = 1_033;

  /**
   * Long enough that an object takes about 180 bytes not counting whitespace, as in real networks.
   */
  private static final String TEXT =
      "Kommune und Land arbeiten hier zusammen. Beschlossen wird im Lenkungskreis, beraten in der "
          + "Bildungskonferenz; das Bildungsbüro führt die Geschäfte und lädt zu den Übergängen ein.";

  private LargeNetwork() {}

  static Network ofKilobytes(int kilobytes, long seed) {
    return withTexts(
        ValidNetworks.create(seed, (kilobytes - KILOBYTES_OF_FRAME) * 1_024 / BYTES_A_MEMBER));
  }

  private static Network withTexts(Network network) {
    return network.with(
        copy ->
            copy.organisations(
                    each(network.getOrganisations(), o -> o.with(c -> c.description(TEXT))))
                .committees(each(network.getCommittees(), o -> o.with(c -> c.description(TEXT))))
                .handlungsfelder(
                    each(network.getHandlungsfelder(), o -> o.with(c -> c.description(TEXT))))
                .goals(each(network.getGoals(), o -> o.with(c -> c.description(TEXT))))
                .measures(each(network.getMeasures(), o -> o.with(c -> c.description(TEXT))))
                .transitions(each(network.getTransitions(), o -> o.with(c -> c.description(TEXT))))
                .resolutions(each(network.getResolutions(), o -> o.with(c -> c.description(TEXT))))
                .evaluations(
                    each(network.getEvaluations(), o -> o.with(c -> c.description(TEXT)))));
  }

  private static <T> List<T> each(List<T> parts, UnaryOperator<T> change) {
    return parts.stream().map(change).toList();
  }

  /** The same document without whitespace between tokens. */
  static String compact(String document) {
    StringWriter text = new StringWriter();
    JsonFactory factory = new JsonFactory();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document);
        JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      parser.nextToken();
      // The non-exact variant goes through double and would drop trailing zeros of amounts.
      generator.copyCurrentStructureExact(parser);
    }
    return text.toString();
  }
}
