package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonFormatTest {

  private final JsonMapper mapper = JsonMapper.shared();

  @Test
  void isOneObjectALineForEachDocument() {
    List<String> lines =
        ProgramRun.of("--format", "json", "--as-of", "2026-01-01", CONFORMING, BROKEN)
            .out()
            .lines()
            .toList();

    assertThat(lines).hasSize(2);
    JsonNode conforming = mapper.readTree(lines.get(0));
    assertThat(conforming.get("document").asString()).isEqualTo(CONFORMING);
    assertThat(conforming.get("valid").asBoolean()).isTrue();
    assertThat(conforming.get("asOf").asString()).isEqualTo("2026-01-01");
    JsonNode broken = mapper.readTree(lines.get(1));
    assertThat(broken.get("valid").asBoolean()).isFalse();
    assertThat(broken.get("counts").get("ERROR").asInt()).isEqualTo(3);
    assertThat(broken.get("findings").valueStream().map(finding -> finding.get("rule").asString()))
        .contains("N03", "N06", "R02", "H12");
  }

  @Test
  void tellsOfEachFindingWhatAProgramNeeds() {
    ProgramRun run =
        ProgramRun.of("--format", "json", "--lang", "en", "--as-of", "2026-01-01", BROKEN);

    JsonNode finding =
        mapper
            .readTree(run.out())
            .get("findings")
            .valueStream()
            .filter(each -> each.get("rule").asString().equals("N03"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
    assertThat(finding.get("pointer").asString()).isEqualTo("/regierungsbezirk");
    assertThat(finding.get("line").asInt()).isEqualTo(7);
    assertThat(finding.get("column").asInt()).isEqualTo(23);
    assertThat(finding.get("message").asString())
        .isEqualTo(
            "The Regierungsbezirk Münster is stated, but the key 05913 lies in the"
                + " Regierungsbezirk Arnsberg.");
  }
}
