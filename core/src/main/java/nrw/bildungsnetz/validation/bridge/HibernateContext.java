package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Optional;
import nrw.bildungsnetz.bridge.HibernateMessages;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.RuleSet;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * What Hibernate Validator offers beyond the standard, where it is the provider: a rule set the
 * application sets, the finding behind a violation, and messages in the language of the caller.
 *
 * <p>Which language that is, its locale resolver says when it interpolates a message. So the
 * template is a constant that leads, through a bundle of each language, to one of two parameters.
 * They hold the texts, so that nothing of a document is ever part of a template.
 */
final class HibernateContext {

  /** A key of {@code ContributorValidationMessages}. */
  private static final String TEMPLATE = "{nrw.bildungsnetz.finding}";

  private static final String GERMAN = "nrw.bildungsnetz.finding.de";
  private static final String ENGLISH = "nrw.bildungsnetz.finding.en";

  private final HibernateConstraintValidatorContext context;

  private HibernateContext(HibernateConstraintValidatorContext context) {
    this.context = context;
  }

  /** Empty if Hibernate Validator is available, but another provider runs. */
  static Optional<HibernateContext> of(ConstraintValidatorContext context) {
    return HibernateMessages.of(context).map(HibernateContext::new);
  }

  /** The rule set an application sets as payload of all constraint validators. */
  Optional<RuleSet> rules() {
    return Optional.ofNullable(context.getConstraintValidatorPayload(RuleSet.class));
  }

  /** Attaches a finding to the violation that is built next, and returns its template. */
  String attach(Finding finding) {
    context.withDynamicPayload(finding);
    HibernateMessages.addParameter(context, GERMAN, new Message(finding, Locale.GERMAN));
    HibernateMessages.addParameter(context, ENGLISH, new Message(finding, Locale.ENGLISH));
    return TEMPLATE;
  }

  /** A message that is rendered only if it is shown. */
  private record Message(Finding finding, Locale locale) {

    @Override
    public String toString() {
      return MessageTemplate.literal(finding.getMessage(locale));
    }
  }
}
