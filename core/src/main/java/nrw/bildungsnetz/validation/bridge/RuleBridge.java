package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
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

  private static final boolean HIBERNATE_PRESENT = isHibernatePresent();

  /** Creates the bridge. */
  public RuleBridge() {}

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

  private static boolean isSatisfied(Consumer<RuleRun> check, ConstraintValidatorContext context) {
    LocalDate today = ProviderDay.today(context.getClockProvider());
    FindingCollector findings = new FindingCollector();
    check.accept(new RuleRun(new EvaluationContext(RuleSet.standard(), today), findings));
    context.disableDefaultConstraintViolation();
    findings.findings().forEach(finding -> report(finding, context));
    return findings.findings().isEmpty();
  }

  private static Severity severityOf(Class<?>[] groups) {
    if (Arrays.asList(groups).contains(Warnings.class)) {
      return Severity.WARNING;
    }
    return Arrays.asList(groups).contains(Infos.class) ? Severity.INFO : Severity.ERROR;
  }

  private static void report(Finding finding, ConstraintValidatorContext context) {
    if (HIBERNATE_PRESENT) {
      HibernatePayload.attach(finding, context);
    }
    String template = literal(finding.getMessage(Locale.GERMAN));
    ViolationPath.add(context.buildConstraintViolationWithTemplate(template), finding.getPath());
  }

  /** Escapes a message so that the provider interpolates no parameters or expressions in it. */
  static String literal(String message) {
    return message
        .replace("\\", "\\\\")
        .replace("{", "\\{")
        .replace("}", "\\}")
        .replace("$", "\\$");
  }

  private static boolean isHibernatePresent() {
    try {
      Class.forName(HibernatePayload.CONTEXT, false, RuleBridge.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
