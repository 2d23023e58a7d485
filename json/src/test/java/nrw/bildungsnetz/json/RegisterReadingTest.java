package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RegisterReadingTest {

  static final List<MalformedDocument> MALFORMED = RegisterDocuments.ROWS;

  private static final String THREE_NETWORKS =
      Documents.register(
          Documents.member("first"), Documents.member("second"), Documents.member("third"));

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void malformedRegistersYieldExactlyTheFindingsExpected(MalformedDocument document) {
    ReadResult<NetworkRegister> result = Documents.READER.readRegister(document.bytes());

    assertThat(document.lines(result.getReport())).isEqualTo(document.findings());
    assertThat(result.isValid()).isFalse();
  }

  @Test
  void aRegisterThatConformsHasNoFinding() {
    ReadResult<NetworkRegister> result = Documents.READER.readRegister(THREE_NETWORKS);

    assertThat(FindingLines.of(result.getReport())).isEmpty();
    assertThat(result.isValid()).isTrue();
    assertThat(result.isReadable()).isTrue();
    assertThat(result.getReport().isComplete()).isTrue();
    assertThat(result.getValue()).contains(expected("first", "second", "third"));
  }

  @Test
  void aRegisterWithoutNetworksIsOne() {
    ReadResult<NetworkRegister> result = Documents.READER.readRegister(Documents.register());

    assertThat(result.isValid()).isTrue();
    assertThat(result.getValue()).contains(expected());
  }

  @Test
  void textBytesStreamsAndFilesAreReadAlike(@TempDir Path folder) throws IOException {
    byte[] bytes = THREE_NETWORKS.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("register.json"), bytes);
    ReadResult<NetworkRegister> result = Documents.READER.readRegister(THREE_NETWORKS);

    assertThat(Documents.READER.readRegister(bytes)).isEqualTo(result);
    assertThat(Documents.READER.readRegister(new ByteArrayInputStream(bytes))).isEqualTo(result);
    assertThat(Documents.READER.readRegister(file)).isEqualTo(result);
  }

  @Test
  void withoutItsNameThereIsNoRegisterButItsNetworksAreChecked() {
    ReadResult<NetworkRegister> result =
        Documents.READER.readRegister(
            THREE_NETWORKS
                .replace("\"name\": \"Register\",", "")
                .replace(
                    "\"second\", \"name\": \"N\", \"ags\": \"05911\"",
                    "\"second\", \"name\": \"N\", \"ags\": \"05999\""));

    assertThat(result.getValue()).isEqualTo(Optional.empty());
    assertThat(result.isReadable()).isFalse();
    assertThat(FindingLines.of(result.getReport(), "N02"))
        .containsExactly("J05 # 1:1", "N02 /networks/1/ags 7:38");
  }

  @Test
  void aNetworkIsNoRegisterAndARegisterNoNetwork() {
    assertThat(FindingLines.of(Documents.READER.readRegister(Documents.PLANNED).getReport()))
        .containsExactly("J06 /ags 5:3", "J06 /status 6:3");
    assertThat(FindingLines.of(Documents.READER.read(Documents.register()).getReport()))
        .contains("J05 # 1:1", "J06 /networks 5:3");
  }

  private static NetworkRegister expected(String... ids) {
    var register = NetworkRegister.builder().id("register").name("Register");
    for (String id : ids) {
      register.addNetwork(
          Network.builder().id(id).name("N").ags("05911").status(NetworkStatus.PLANNED).build());
    }
    return register.build();
  }
}
