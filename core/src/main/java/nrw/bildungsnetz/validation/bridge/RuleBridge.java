package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.bridge.Availability;
import nrw.bildungsnetz.bridge.CatalogueBridge;
import nrw.bildungsnetz.model.Infos;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Warnings;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.RuleRun;

/**
 * Runs the rules of one severity for a Jakarta Validation provider. The model finds it through the
 * service loader; not for use outside this library. Thread-safe.
 */
public final class RuleBridge implements CatalogueBridge {

  private static final boolean HIBERNATE_PRESENT =
      Availability.of(
          "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

  private final Optional<RuleSet> rules;
  private final Optional<Clock> clock;

  /** Creates a bridge to the rules and the clock the provider was given. */
  public RuleBridge() {
    this(Optional.empty(), Optional.empty());
  }

  /**
   * Creates a bridge to rules and a clock that do not come from the provider.
   *
   * @param rules the rules; empty for those the provider was given, or else the catalogue
   * @param clock the clock; empty for that of the provider
   */
  public RuleBridge(Optional<RuleSet> rules, Optional<Clock> clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public boolean isSatisfied(Object root, Class<?>[] groups, ConstraintValidatorContext context) {
    Severity severity = severityOf(groups);
    if (root instanceof Network network) {
      return isSatisfied(run -> run.checkRules(network, severity), context);
    }
    if (root instanceof NetworkRegister register) {
      return isSatisfied(run -> run.checkOwnRules(register, severity), context);
    }
    throw new IllegalArgumentException("Neither a network nor a register");
  }

  private boolean isSatisfied(Consumer<RuleRun> check, ConstraintValidatorContext context) {
    Optional<HibernateContext> hibernate =
        HIBERNATE_PRESENT ? HibernateContext.of(context) : Optional.empty();
    RuleSet applied =
        rules.or(() -> hibernate.flatMap(HibernateContext::rules)).orElseGet(RuleSet::standard);
    List<Finding> found = find(check, new EvaluationContext(applied, today(context)));
    context.disableDefaultConstraintViolation();
    for (Finding finding : found) {
      String template =
          hibernate.map(each -> each.attach(finding)).orElseGet(() -> titleOf(finding));
      ViolationPath.add(context.buildConstraintViolationWithTemplate(template), finding.getPath());
    }
    return found.isEmpty();
  }

  /** What a waiver accepts is no violation. */
  private static List<Finding> find(Consumer<RuleRun> check, EvaluationContext evaluation) {
    FindingCollector findings = new FindingCollector(evaluation);
    check.accept(new RuleRun(evaluation, findings));
    return evaluation.waive(findings.findings()).stream()
        .filter(finding -> finding.getWaiver().isEmpty())
        .toList();
  }

  private LocalDate today(ConstraintValidatorContext context) {
    return clock.map(LocalDate::now).orElseGet(() -> ProviderDay.today(context.getClockProvider()));
  }

  private static Severity severityOf(Class<?>[] groups) {
    if (Arrays.asList(groups).contains(Warnings.class)) {
      return Severity.WARNING;
    }
    return Arrays.asList(groups).contains(Infos.class) ? Severity.INFO : Severity.ERROR;
  }

  /**
   * The standard knows no parameters of a message but those of the annotation, so other providers
   * are given what the rule requires: the message names what stands in the document.
   */
  private static String titleOf(Finding finding) {
    return MessageTemplate.literal(finding.getRule().getTitle(Locale.GERMAN));
  }
}
