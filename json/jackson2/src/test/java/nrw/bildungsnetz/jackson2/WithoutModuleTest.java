package nrw.bildungsnetz.jackson2;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nrw.bildungsnetz.json.Documents;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.api.Test;

/** What the README warns of: a mapper that takes a network for any bean. */
class WithoutModuleTest {

  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void aNetworkIsNotRead() {
    assertThatThrownBy(() -> mapper.readValue(Documents.PLANNED, Network.class))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("nrw.bildungsnetz.model.Network");
  }

  /** With the module for Optional, which Spring Boot adds, it is written wrong. */
  @Test
  void aNetworkIsNotWritten() {
    Network network = Network.builder().id("netz").name("Netz").ags("05913").build();

    assertThatThrownBy(() -> mapper.writeValueAsString(network))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("Optional");
  }
}
