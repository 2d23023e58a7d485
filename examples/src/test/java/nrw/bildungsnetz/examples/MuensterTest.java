package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.testkit.Fixtures;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Münster's contract was signed in June 2008, took effect on 1 August 2008, lapsed at an unknown
 * time, and was resumed some time in 2022. The findings depend on the day: after it took effect,
 * its status is unknown until it had certainly been resumed.
 */
class MuensterTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "unknown",
      textBlock =
          """
          2008-06-22, PLANNED,   H04 H05
          2008-07-31, PLANNED,   H04 H05
          2008-08-01, unknown,   H04 H05
          2009-03-06, unknown,   H04 H05
          2009-07-01, unknown,   H04 H05
          2009-07-02, unknown,   ''
          2021-12-31, unknown,   ''
          2022-01-01, unknown,   ''
          2022-12-30, unknown,   ''
          2022-12-31, ACTIVE,    N07
          2023-01-01, ACTIVE,    N07
          2026-11-22, ACTIVE,    N07
          """)
  void isJudgedByTheDay(LocalDate day, NetworkStatus status, String rules) throws IOException {
    Network network = Fixtures.network("muenster").getValue();

    assertThat(network.statusOn(day).orElse(null)).isEqualTo(status);
    assertThat(onContractFieldsAndMeetings(FixtureReports.report("muenster", day)))
        .isEqualTo(rules);
  }

  /** The rules on the network's contract, Handlungsfelder and meetings that have findings. */
  private static String onContractFieldsAndMeetings(Report report) {
    return String.join(
        " ",
        report.getFindings().stream()
            .map(finding -> finding.getRule().getId())
            .filter(id -> id.matches("[NHM].*"))
            .distinct()
            .sorted()
            .toList());
  }
}
