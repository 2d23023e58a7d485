package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.RegisterDescription;
import org.junit.jupiter.api.Test;

/** The generator has words for every attribute there is, and allows whatever has the right form. */
class SchemaGeneratorTest {

  private static final String OF_NETWORKS =
      new SchemaGenerator().write(NetworkDescription.NETWORK, "https://example.org/n", "N", "N");

  private static final String OF_REGISTERS =
      new SchemaGenerator()
          .write(RegisterDescription.NETWORK_REGISTER, "https://example.org/r", "R", "R");

  private final JsonValidator networks = JsonValidator.draft202012(OF_NETWORKS);
  private final JsonValidator registers = JsonValidator.draft202012(OF_REGISTERS);

  @Test
  void schemasAreSchemas() {
    assertThat(JsonValidator.ofSchemas202012().problemsOf(OF_NETWORKS)).isEmpty();
    assertThat(JsonValidator.ofSchemas202012().problemsOf(OF_REGISTERS)).isEmpty();
  }

  @Test
  void wrongKeysAreRefused() {
    String gemeinde = Documents.PLANNED.replace("05913", "05913000");

    assertThat(networks.problemsOf(Documents.PLANNED)).isEmpty();
    assertThat(networks.problemsOf(gemeinde)).isNotEmpty();
  }

  @Property(tries = 50)
  void networksOfTheRightFormConform(@ForAll("networks") Network network) {
    assertThat(networks.problemsOf(Documents.READER.write(network))).isEmpty();
  }

  @Property(tries = 20)
  void registersOfTheRightFormConform(@ForAll("registers") NetworkRegister register) {
    assertThat(registers.problemsOf(Documents.READER.write(register))).isEmpty();
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return NetworkGenerator.registers();
  }
}
