package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkRegisterBuilder;
import nrw.bildungsnetz.model.Servicestelle;
import org.junit.jupiter.api.Test;

class RegisterWriterTest {

  @Test
  void writesTheCanonicalFormWithTheVersionOnce() {
    NetworkRegister register =
        minimal()
            .asOf(LocalDate.of(2026, 1, 1))
            .addBezirkskoordination(
                Bezirkskoordination.builder()
                    .id("koordination")
                    .regierungsbezirk(Regierungsbezirk.KOELN)
                    .addTask("Vernetzung")
                    .addTask("Beratung")
                    .build())
            .addServicestelle(
                Servicestelle.builder()
                    .id("stelle")
                    .regierungsbezirk(Regierungsbezirk.KOELN)
                    .name("Servicestelle")
                    .bezirkskoordination("koordination")
                    .led(true)
                    .build())
            .addClaimedTotal(ClaimedTotal.builder().networks(50).year(2023).build())
            .addNetwork(Network.builder().id("olpe").name("Olpe").ags("05966").build())
            .build();

    assertThat(Documents.READER.write(register))
        .isEqualTo(
            """
            {
              "schemaVersion": "0.3",
              "id": "register",
              "name": "Register",
              "asOf": "2026-01-01",
              "bezirkskoordinationen": [
                {
                  "id": "koordination",
                  "regierungsbezirk": "KOELN",
                  "tasks": [
                    "Beratung",
                    "Vernetzung"
                  ]
                }
              ],
              "servicestellen": [
                {
                  "id": "stelle",
                  "regierungsbezirk": "KOELN",
                  "name": "Servicestelle",
                  "bezirkskoordination": "koordination",
                  "led": true
                }
              ],
              "claimedTotals": [
                {
                  "networks": 50,
                  "year": 2023
                }
              ],
              "networks": [
                {
                  "id": "olpe",
                  "name": "Olpe",
                  "ags": "05966"
                }
              ]
            }
            """);
  }

  @Test
  void aNetworkReadsTheSameAloneAndInARegister() {
    Network network = Network.builder().id("olpe").name("Olpe").ags("05966").build();
    String alone = Documents.READER.write(network);
    String inRegister = Documents.READER.write(minimal().addNetwork(network).build());

    assertThat(Documents.READER.read(alone).getValue()).contains(network);
    assertThat(Documents.READER.readRegister(inRegister).getValue().orElseThrow().getNetworks())
        .containsExactly(network);
  }

  @Test
  void refusesInANetworkWhatANetworkMayNotHold() {
    Network network = Network.builder().id("n").name("ge\uD800heim").ags("05966").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.READER.write(minimal().addNetwork(network).build()))
        .withMessage("/networks/0/name cannot be written. It holds half a character.");
  }

  private static NetworkRegisterBuilder minimal() {
    return NetworkRegister.builder().id("register").name("Register");
  }
}
