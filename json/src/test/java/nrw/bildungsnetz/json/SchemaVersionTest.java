package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.bildungsnetz.json.mapping.SchemaVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

  @ParameterizedTest
  @CsvSource({"0.0, 0, 0", "0.1, 0, 1", "0.10, 0, 10", "1.0, 1, 0", "9999.9999, 9999, 9999"})
  void readsTwoNumbersWithADot(String text, int major, int minor) {
    SchemaVersion version = SchemaVersion.parse(text).orElseThrow();

    assertThat(version).isEqualTo(new SchemaVersion(major, minor));
    assertThat(version).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "1.",
        ".1",
        "0.1.0",
        "00.1",
        "0.01",
        "-0.1",
        "+0.1",
        "0,1",
        "v0.1",
        "0.1 ",
        " 0.1",
        "0.1\n",
        "10000.0",
        "0.10000",
        "٠.١",
        "0.1-beta",
        "99999999999.0"
      })
  void refusesEverythingElse(String text) {
    assertThat(SchemaVersion.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, false, false",
    "0.1, false, false",
    "0.2, false, false",
    "0.3, false, false",
    "0.4, false, true",
    "0.9999, false, true",
    "1.0, true, false",
    "2.1, true, false",
    "2.4, true, false"
  })
  void tellsWhatIsNewer(String text, boolean major, boolean minor) {
    SchemaVersion version = SchemaVersion.parse(text).orElseThrow();

    assertThat(version.isNewerMajor()).isEqualTo(major);
    assertThat(version.isNewerMinor()).isEqualTo(minor);
  }

  @ParameterizedTest
  @CsvSource({
    "0.2, 0.3, true",
    "0.3, 0.3, false",
    "0.4, 0.3, false",
    "0.9, 1.0, true",
    "1.0, 0.3, false",
    "1.0, 1.1, true"
  })
  void tellsWhatIsOlder(String one, String other, boolean older) {
    SchemaVersion version = SchemaVersion.parse(one).orElseThrow();

    assertThat(version.isBefore(SchemaVersion.parse(other).orElseThrow())).isEqualTo(older);
  }

  @Test
  void theVersionWrittenIsTheVersionRead() {
    assertThat(SchemaVersion.parse(SchemaVersion.CURRENT.toString()))
        .contains(SchemaVersion.CURRENT);
  }
}
