package nrw.bildungsnetz.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nrw.bildungsnetz.json.Documents;
import nrw.bildungsnetz.json.ProfileDocuments;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BildungsnetzModuleTest {

  private static final String NETWORK =
      """
      {"schemaVersion": "0.3", "id": "olpe", "name": "Bildungsnetzwerk Kreis Olpe", "ags": "05966"}""";

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
    assertThat(thrown.getOriginalMessage())
        .isEqualTo("The document cannot be read whole: J05, J06");
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

  @Test
  void readsAndWritesRegistersAsNetworkJsonDoes() {
    String document = Documents.register(Documents.member("one"), Documents.member("two"));
    NetworkRegister register = mapper.readValue(document, NetworkRegister.class);

    assertThat(register)
        .isEqualTo(Documents.READER.readRegister(document).register().orElseThrow());
    assertThat(mapper.writeValueAsString(register)).isEqualTo(document.replaceAll("\\s", ""));
  }

  @Test
  void throwsForARegisterOnceWithTheWholeReport() {
    String broken =
        Documents.register(
                Documents.member("one"),
                Documents.member("two", "\"nmae\": 5"),
                Documents.member("three").replace("05911", "05999"),
                "{}")
            .replace("\"Register\"", "7");

    NetworkReadException thrown =
        catchThrowableOfType(
            NetworkReadException.class, () -> mapper.readValue(broken, NetworkRegister.class));

    assertThat(lines(thrown))
        .containsExactly(
            "J04 /name",
            "J06 /networks/1/nmae",
            "N02 /networks/2/ags",
            "J05 /networks/3",
            "J05 /networks/3",
            "J05 /networks/3");
    assertThat(thrown.getOriginalMessage())
        .isEqualTo("The document cannot be read whole: J04, J06, J05");
  }

  @Test
  void aRegisterReadAsANetworkAndTheOtherWayRoundIsRefused() {
    NetworkReadException register =
        catchThrowableOfType(
            NetworkReadException.class,
            () -> mapper.readValue(Documents.register(), Network.class));
    NetworkReadException network =
        catchThrowableOfType(
            NetworkReadException.class,
            () -> mapper.readValue(Documents.PLANNED, NetworkRegister.class));

    assertThat(lines(register)).contains("J05 ", "J06 /networks");
    assertThat(lines(network)).containsExactly("J06 /ags", "J06 /status");
  }

  @Test
  void decimalsKeepEveryDigit() {
    Network network = mapper.readValue(withDecimals(), Network.class);

    assertThat(network).isEqualTo(Documents.READER.read(withDecimals()).network().orElseThrow());
    assertThat(mapper.writeValueAsString(network)).contains(":0.10}").contains(":1E+2}");
  }

  @Test
  void decimalsKeepEveryDigitInTreesToo() {
    JsonMapper exact =
        mapper.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    Network network = exact.readValue(withDecimals(), Network.class);

    ObjectReader trees = exact.readerFor(Network.class);
    Network ofValue = trees.readValue(exact.<JsonNode>valueToTree(network));
    Network ofText = trees.readValue(exact.readTree(withDecimals()));

    assertThat(ofValue).isEqualTo(network);
    assertThat(ofText).isEqualTo(network);
  }

  @Test
  void problemsOfATreeHaveNoPosition() {
    JsonNode tree = mapper.readTree(NETWORK.replace("\"05966\"", "5966"));

    NetworkReadException thrown =
        catchThrowableOfType(
            NetworkReadException.class, () -> mapper.readerFor(Network.class).readValue(tree));

    assertThat(lines(thrown)).contains("J04 /ags");
    assertThat(thrown.getReport().getFindings())
        .allSatisfy(finding -> assertThat(finding.getPosition()).isEmpty());
  }

  @Test
  void aTreeMayHoldHalfACharacterInAName() {
    ObjectNode tree = (ObjectNode) mapper.readTree(NETWORK);
    tree.put("a\ud83c", 1);

    NetworkReadException thrown =
        catchThrowableOfType(
            NetworkReadException.class, () -> mapper.readerFor(Network.class).readValue(tree));

    assertThat(lines(thrown)).contains("J06 /a\ud83c").doesNotContain("J02 ");
  }

  @Test
  void readsAndWritesProfilesAsNetworkJsonDoes() {
    Profile profile = mapper.readValue(ProfileDocuments.FULL, Profile.class);

    assertThat(profile)
        .isEqualTo(Documents.READER.readProfile(ProfileDocuments.FULL).profile().orElseThrow());
    assertThat(mapper.readTree(mapper.writeValueAsString(profile)))
        .isEqualTo(mapper.readTree(ProfileDocuments.FULL));
  }

  @Test
  void throwsForAProfileOnceWithTheWholeReport() {
    String broken =
        ProfileDocuments.profile("\"rules\": [{\"rule\": \"H99\", \"level\": 5}, {}], \"x\": 1");

    NetworkReadException thrown =
        catchThrowableOfType(
            NetworkReadException.class, () -> mapper.readValue(broken, Profile.class));

    assertThat(thrown.getReport().getFindings())
        .extracting(finding -> finding.getRule().getId() + " " + finding.getPath())
        .containsExactly("J04 /rules/0/level", "P01 /rules/0/rule", "J05 /rules/1", "J06 /x");
  }

  @Test
  void nothingOfWhatIsRefusedIsWritten() {
    Network network = minimal().description("ä".repeat(10_001)).build();
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    assertThat(mapper.writeValueAsString(minimal().build())).contains("\"netz\"");
    assertThat(catchThrowable(() -> mapper.writeValue(written, network)))
        .hasStackTraceContaining("/description cannot be written");
    assertThat(written.size()).isZero();
  }

  @Test
  void extensionsAreKept() {
    String document =
        Documents.planned("\"extensions\": {\"x\": [1.00, \"a\", null, {\"b\": -0}]}");
    Network network = mapper.readValue(document, Network.class);

    assertThat(network).isEqualTo(Documents.READER.read(document).network().orElseThrow());
    assertThat(mapper.writeValueAsString(network))
        .isEqualTo(Documents.READER.compact().write(network));
    assertThat(mapper.valueToTree(network).at("/extensions/x/0").decimalValue()).isEqualTo("1.00");
  }

  private static NetworkBuilder minimal() {
    return Network.builder().id("netz").name("Netz").ags("05913");
  }

  private static String withDecimals() {
    return NETWORK.replace(
        "\"05966\"",
        "\"05966\", \"indicators\": [{\"id\": \"i\", \"name\": \"I\","
            + " \"target\": {\"value\": 0.10}, \"baseline\": {\"value\": 1E+2}}]");
  }

  private static List<String> lines(NetworkReadException thrown) {
    return thrown.getReport().getFindings().stream().map(BildungsnetzModuleTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.getRule().getId() + " " + finding.getPath().toJsonPointer();
  }
}
