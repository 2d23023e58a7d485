package nrw.bildungsnetz.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Infos;
import nrw.bildungsnetz.model.SatisfiesRules;
import nrw.bildungsnetz.model.Warnings;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator with default settings in German on a fixed clock, and the interpretation of
 * its violations.
 */
public final class StockProvider {

  public static final Clock CLOCK =
      Clock.fixed(SampleNetworks.AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.GERMAN, false))
          .clockProvider(() -> CLOCK)
          .buildValidatorFactory()
          .getValidator();

  private StockProvider() {}

  /** The violations in a network or register, in the groups of all severities. */
  static <T> Set<ConstraintViolation<T>> validate(T document) {
    return validate(document, Default.class, Warnings.class, Infos.class);
  }

  static <T> Set<ConstraintViolation<T>> validate(T document, Class<?>... groups) {
    return VALIDATOR.validate(document, groups);
  }

  static boolean isOfTheCatalogue(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation() instanceof SatisfiesRules;
  }

  static Optional<Finding> findingOf(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return Optional.ofNullable(hibernate.getDynamicPayload(Finding.class));
  }

  static String ruleIdOf(ConstraintViolation<?> violation) {
    return isOfTheCatalogue(violation)
        ? findingOf(violation).orElseThrow().getRule().getId()
        : RuleCatalogue.ofConstraint(
                violation.getConstraintDescriptor().getAnnotation().annotationType())
            .getId();
  }

  /** Elements of a set have no index, so they are reported at the set. */
  static String pointerOf(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
