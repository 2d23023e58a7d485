package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.validation.Finding;

@PropertyDefaults(tries = 200)
class RegisterRoundTripPropertyTest {

  private static final NetworkJson JSON = Documents.READER;
  private static final NetworkJson COMPACT = JSON.compact();

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return NetworkGenerator.registers();
  }

  @Property
  void whatIsWrittenReadsAsAnEqualRegister(@ForAll("registers") NetworkRegister register) {
    ReadResult<NetworkRegister> result = JSON.readRegister(JSON.write(register));

    assertThat(result.getValue()).contains(register);
    assertThat(result.isReadable()).isTrue();
    assertThat(result.getReport().getFindings())
        .extracting(f -> f.getRule().getId())
        .noneMatch(id -> id.startsWith("J") || id.startsWith("F"));
  }

  @Property
  void writingWhatWasReadGivesTheSameText(@ForAll("registers") NetworkRegister register) {
    String text = JSON.write(register);

    assertThat(JSON.write(JSON.readRegister(text).getValue().orElseThrow())).isEqualTo(text);
  }

  @Property
  void theCompactFormKeepsTheSameLaws(@ForAll("registers") NetworkRegister register) {
    String text = COMPACT.write(register);
    NetworkRegister read = JSON.readRegister(text).getValue().orElseThrow();

    assertThat(read).isEqualTo(register);
    assertThat(COMPACT.write(read)).isEqualTo(text);
    assertThat(COMPACT.write(SetsTurnedRound.in(NetworkRegisterTable.TYPE, register)))
        .isEqualTo(text);
    assertThat(Layout.removedFrom(JSON.write(register))).isEqualTo(text);
  }

  @Property
  void theOrderInWhichAValueWasBuiltDoesNotMatter(@ForAll("registers") NetworkRegister register) {
    NetworkRegister turned = SetsTurnedRound.in(NetworkRegisterTable.TYPE, register);

    assertThat(turned).isEqualTo(register);
    assertThat(JSON.write(turned)).isEqualTo(JSON.write(register));
  }

  @Property
  void textAndBytesGiveTheSameReport(@ForAll("registers") NetworkRegister register) {
    String text = JSON.write(register);

    assertThat(JSON.readRegister(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(JSON.readRegister(text));
    assertThat(JSON.readRegister(text).getReport().getFindings())
        .extracting(Finding::getPosition)
        .allMatch(position -> position.isPresent());
  }

  /**
   * The rules find the same in a network of a register as in the network alone, and locate it
   * there.
   */
  @Property
  void aNetworkOfARegisterHasTheFindingsItHasAlone(@ForAll("networks") Network network) {
    NetworkRegister register =
        NetworkRegister.builder()
            .id("r")
            .name("R")
            .addNetwork(JSON.read(Documents.PLANNED).getValue().orElseThrow())
            .addNetwork(network)
            .build();

    assertThat(JSON.readRegister(JSON.write(register)).getReport().getFindings())
        .filteredOn(finding -> finding.getPath().toJsonPointer().startsWith("/networks/1"))
        .extracting(Finding::getRule)
        .containsExactlyElementsOf(
            JSON.read(JSON.write(network)).getReport().getFindings().stream()
                .map(Finding::getRule)
                .toList());
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }
}
