package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class BildungsnetzModuleTest {

  private static final String NETWORK =
      """
      {"schemaVersion": "0.1", "id": "olpe", "name": "Bildungsnetzwerk Kreis Olpe", "ags": "05966"}""";

  /** These tests run on the module path, where the module is added by hand. */
  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new BildungsnetzModule()).build();

  @Test
  void readsAndWritesAsNetworkJsonDoes() {
    Network network = mapper.readValue(NETWORK, Network.class);

    assertThat(network)
        .isEqualTo(
            Network.builder().id("olpe").name("Bildungsnetzwerk Kreis Olpe").ags("05966").build());
    assertThat(mapper.writeValueAsString(network))
        .isEqualTo(NETWORK.replace(": ", ":").replace(", ", ","));
  }

  @Test
  void readsNetworksInsideOtherValues() {
    Network[] networks = mapper.readValue("[" + NETWORK + "," + NETWORK + "]", Network[].class);

    assertThat(networks).hasSize(2);
    assertThat(networks[0]).isEqualTo(networks[1]);
  }

  @Test
  void returnsWhatTheRulesObjectTo() {
    String wrongKreis = NETWORK.replace("05966", "05999");

    assertThat(mapper.readValue(wrongKreis, Network.class).getAgs()).isEqualTo("05999");
  }

  @Test
  void throwsOnceWithTheWholeReport() {
    String broken = NETWORK.replace("\"name\"", "\"nmae\"").replace("05966", "05999");

    NetworkReadException thrown =
        catchThrowableOfType(
            NetworkReadException.class, () -> mapper.readValue(broken, Network.class));

    assertThat(lines(thrown)).contains("J05 ", "J06 /nmae", "N02 /ags").doesNotContain("J01 ");
    assertThat(thrown.getReport().getFindings())
        .filteredOn(finding -> finding.getRule().getCategory() == Category.READING)
        .allSatisfy(finding -> assertThat(finding.getPosition()).isPresent());
    assertThat(thrown.getOriginalMessage()).isEqualTo("The network cannot be read whole: J05, J06");
  }

  @Test
  void mapperSettingsDoNotWeakenIt() {
    JsonMapper lenient =
        JsonMapper.builder()
            .addModule(new BildungsnetzModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    String unknown = NETWORK.replace("\"ags\"", "\"extra\": 1, \"ags\"");

    NetworkReadException thrown =
        catchThrowableOfType(
            NetworkReadException.class, () -> lenient.readValue(unknown, Network.class));

    assertThat(lines(thrown)).contains("J06 /extra");
  }

  @Test
  void brokenJsonEndsInTheSameException() {
    NetworkReadException thrown =
        catchThrowableOfType(
            NetworkReadException.class,
            () -> mapper.readValue(NETWORK.substring(0, 40), Network.class));

    assertThat(lines(thrown)).containsExactly("J02 ");
    assertThat(thrown.getReport().getRulesRun()).isEmpty();
  }

  private static List<String> lines(NetworkReadException thrown) {
    return thrown.getReport().getFindings().stream().map(BildungsnetzModuleTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.getRule().getId() + " " + finding.getPath().toJsonPointer();
  }
}
