package nrw.bildungsnetz.testkit.assertions;

import java.time.LocalDate;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.RuleSet;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a register: those of AssertJ for every object, and what rules find on a day. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class RegisterAssert extends AbstractAssert<RegisterAssert, NetworkRegister> {

  private RuleSet rules = RuleSet.standard();

  /**
   * Begins assertions; {@link BildungsnetzAssertions#assertThat(NetworkRegister)} is shorter.
   *
   * @param actual the register
   */
  public RegisterAssert(NetworkRegister actual) {
    super(actual, RegisterAssert.class);
  }

  /**
   * Sets the rules that are applied.
   *
   * @param newRules the rules and profiles; the standard is the catalogue without a profile
   * @return these assertions
   */
  public RegisterAssert using(RuleSet newRules) {
    rules = newRules;
    return this;
  }

  /**
   * Verifies that the register is valid on a day and, where there are profiles, acceptable to them.
   *
   * @param day the day
   * @return these assertions
   */
  public RegisterAssert conforms(LocalDate day) {
    ReportAssert report = reportOn(day).isValid();
    if (!rules.getProfiles().isEmpty()) {
      report.isAcceptable();
    }
    return this;
  }

  /**
   * Checks the register.
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
