package nrw.bildungsnetz.testkit.assertions;

import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Report;

/**
 * Entry point of the assertions, beside AssertJ's own: both {@code assertThat} can be imported
 * statically.
 *
 * <pre>{@code
 * BildungsnetzAssertions.assertThat(report).hasFinding("G05").at("/committees/0").withSeverity(Severity.ERROR);
 * BildungsnetzAssertions.assertThat(network).conforms(LocalDate.of(2026, 8, 1));
 * }</pre>
 *
 * <p>A failed assertion shows the whole report as it is rendered for people. All methods are
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class BildungsnetzAssertions {

  private BildungsnetzAssertions() {}

  /**
   * Begins assertions about a report.
   *
   * @param actual the report
   * @return the assertions
   */
  public static ReportAssert assertThat(Report actual) {
    return new ReportAssert(actual);
  }

  /**
   * Begins assertions about a network.
   *
   * @param actual the network
   * @return the assertions
   */
  public static NetworkAssert assertThat(Network actual) {
    return new NetworkAssert(actual);
  }

  /**
   * Begins assertions about a register.
   *
   * @param actual the register
   * @return the assertions
   */
  public static RegisterAssert assertThat(NetworkRegister actual) {
    return new RegisterAssert(actual);
  }
}
