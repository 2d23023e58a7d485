package nrw.bildungsnetz.testkit.assertions;

import java.time.LocalDate;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.RuleSet;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a network: those of AssertJ for every object, and what rules find on a day. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class NetworkAssert extends AbstractAssert<NetworkAssert, Network> {

  private RuleSet rules = RuleSet.standard();

  /**
   * Begins assertions; {@link BildungsnetzAssertions#assertThat(Network)} is shorter.
   *
   * @param actual the network
   */
  public NetworkAssert(Network actual) {
    super(actual, NetworkAssert.class);
  }

  /**
   * Sets the rules that are applied.
   *
   * @param newRules the rules and profiles; the standard is the catalogue without a profile
   * @return these assertions
   */
  public NetworkAssert using(RuleSet newRules) {
    rules = newRules;
    return this;
  }

  /**
   * Verifies that the network is valid on a day and, where there are profiles, acceptable to them.
   *
   * @param day the day
   * @return these assertions
   */
  public NetworkAssert conforms(LocalDate day) {
    ReportAssert report = reportOn(day).isValid();
    if (!rules.getProfiles().isEmpty()) {
      report.isAcceptable();
    }
    return this;
  }

  /**
   * Checks the network.
   *
   * @param day the day as of which it is checked
   * @return assertions about the report
   */
  public ReportAssert reportOn(LocalDate day) {
    isNotNull();
    String name = descriptionText().isEmpty() ? actual.getId() : descriptionText();
    return new ReportAssert(NetworkValidator.create().using(rules).validate(actual, day)).as(name);
  }
}
