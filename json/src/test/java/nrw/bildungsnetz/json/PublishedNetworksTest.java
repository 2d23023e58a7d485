package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real networks that are published as examples. */
class PublishedNetworksTest {

  private static final Path FOLDER = Path.of("../examples/src/main/resources/networks");

  @ParameterizedTest
  @ValueSource(strings = {"dortmund.json", "hagen.json"})
  void areCanonical(String file) throws IOException {
    ReadResult<Network> result = Documents.READER.read(FOLDER.resolve(file));

    assertThat(Documents.READER.write(result.getValue().orElseThrow()))
        .isEqualTo(Files.readString(FOLDER.resolve(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dortmund.json", "hagen.json"})
  void areValidAndCheckedByEveryRule(String file) throws IOException {
    ReadResult<Network> result = Documents.READER.read(FOLDER.resolve(file));

    assertThat(result.isValid()).isTrue();
    assertThat(result.isReadable()).isTrue();
    assertThat(result.getReport().getRulesSkipped()).isEmpty();
    assertThat(result.getReport().getAsOf()).isEqualTo("2026-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dortmund.json", "hagen.json"})
  void areNetworksAndNoRegisters(String file) throws IOException {
    assertThat(Documents.READER.isRegister(Files.readAllBytes(FOLDER.resolve(file)))).isFalse();
  }
}
