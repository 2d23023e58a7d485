package nrw.bildungsnetz.benchmarks;

import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.generator.ValidNetworks;
import nrw.bildungsnetz.model.Network;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** Makes valid networks of any size, of the parts and with as much text as a real one has. */
final class LargeNetwork {

  /** What a network takes beside its memberships, in a document as this library writes it. */
  private static final int KILOBYTES_OF_FRAME = 69;

  /** What one membership, and all that goes with it, takes there. */
  private static final int BYTES_A_MEMBER = 1_033;

  /** So long that an object takes some 180 bytes beside its blanks, as in real networks. */
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

  /** The same document without blanks between its tokens. */
  static String compact(String document) {
    StringWriter text = new StringWriter();
    JsonFactory factory = new JsonFactory();
    try (JsonParser parser = factory.createParser(document);
        JsonGenerator generator = factory.createGenerator(text)) {
      parser.nextToken();
      // Not by way of a double, which would leave out the zeros at the end of an amount.
      generator.copyCurrentStructureExact(parser);
    }
    return text.toString();
  }
}
