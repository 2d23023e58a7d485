package nrw.bildungsnetz.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nrw.bildungsnetz.json.Documents;
import nrw.bildungsnetz.json.ReadResult;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** What the README warns of: a mapper that takes a network for any bean. */
class WithoutModuleTest {

  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void aNetworkIsNotRead() {
    assertThatThrownBy(() -> mapper.readValue(Documents.PLANNED, Network.class))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("nrw.bildungsnetz.model.Network");
  }

  @Test
  void whatIsWrittenIsNoDocument() {
    Network network =
        Network.builder()
            .id("netz")
            .name("Netz")
            .ags("05913")
            .extensions(Extensions.empty().with("org.example.number", ExtensionValue.of(4711)))
            .build();

    String written = mapper.writeValueAsString(network);
    ReadResult<Network> read = Documents.READER.read(written);

    assertThat(written)
        .contains("\"id\":\"netz\"", "\"status\":null", "{\"literal\":\"4711\"}")
        .doesNotContain("schemaVersion");
    assertThat(read.isReadable()).isFalse();
    assertThat(read.getReport().getFindings())
        .extracting(finding -> finding.getRule().getId())
        .contains("J05", "J10");
  }
}
