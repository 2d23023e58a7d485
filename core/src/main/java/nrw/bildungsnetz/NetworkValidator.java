package nrw.bildungsnetz;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.LegalTime;
import nrw.bildungsnetz.validation.engine.RuleRun;

/**
 * Checks networks against the rule catalogue, without any validation provider.
 *
 * <pre>{@code
 * Report report = NetworkValidator.create().validate(network, LocalDate.of(2026, 8, 1));
 * boolean lawful = report.isValid();
 * }</pre>
 *
 * <p>It reports the same findings as a Jakarta Validation provider does for the default group,
 * {@link nrw.bildungsnetz.model.Warnings} and {@link nrw.bildungsnetz.model.Infos}. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class NetworkValidator {

  private final Clock clock;
  private final RuleSet rules;

  private NetworkValidator(Clock clock, RuleSet rules) {
    this.clock = clock;
    this.rules = rules;
  }

  /**
   * Creates a validator that checks networks as of today's date in Nordrhein-Westfalen.
   *
   * @return a validator on the system clock, in the zone Europe/Berlin
   */
  public static NetworkValidator create() {
    return new NetworkValidator(LegalTime.clock(), RuleSet.standard());
  }

  /**
   * Returns a validator that checks networks as of another clock's current day.
   *
   * @param newClock the clock, with its zone
   * @return a copy of this validator on that clock
   */
  public NetworkValidator on(Clock newClock) {
    return new NetworkValidator(newClock, rules);
  }

  /**
   * Returns a validator with other rules or profiles.
   *
   * @param newRules the rules, for example {@code RuleSet.standard().under(profile)}
   * @return a copy of this validator with those rules
   */
  public NetworkValidator using(RuleSet newRules) {
    return new NetworkValidator(clock, newRules);
  }

  /**
   * Checks a network as of the clock's current day.
   *
   * @param network the network
   * @return the report
   */
  public Report validate(Network network) {
    return validate(network, LocalDate.now(clock));
  }

  /**
   * Checks a network as of a day.
   *
   * @param network the network
   * @param asOf the reference day: memberships, agreements and Handlungsfelder are evaluated as of
   *     it
   * @return the report
   */
  public Report validate(Network network, LocalDate asOf) {
    return report(
        asOf,
        run -> {
          run.checkForm(NetworkTable.TYPE, network);
          run.checkRules(network, place -> List.of());
        });
  }

  /**
   * Checks a register and every network in it as of the clock's current day.
   *
   * @param register the register
   * @return the report on the whole register; the paths of its findings start at the register
   */
  public Report validate(NetworkRegister register) {
    return validate(register, LocalDate.now(clock));
  }

  /**
   * Checks a register and every network in it as of a day.
   *
   * @param register the register
   * @param asOf the reference day: memberships, agreements and Handlungsfelder are evaluated as of
   *     it
   * @return the report on the whole register; the paths of its findings start at the register
   */
  public Report validate(NetworkRegister register, LocalDate asOf) {
    return report(
        asOf,
        run -> {
          run.checkForm(NetworkRegisterTable.TYPE, register);
          run.checkRules(register, place -> List.of());
        });
  }

  private Report report(LocalDate asOf, Consumer<RuleRun> check) {
    EvaluationContext context = new EvaluationContext(rules, asOf);
    FindingCollector findings = new FindingCollector(context);
    RuleRun run = new RuleRun(context, findings);
    check.accept(run);
    run.judgeProfiles();
    return run.report(findings, findings.findings());
  }
}
