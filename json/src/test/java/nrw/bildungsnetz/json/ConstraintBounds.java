package nrw.bildungsnetz.json;

import java.lang.annotation.Annotation;
import java.util.Optional;
import nrw.bildungsnetz.model.description.Attribute;

/** The bounds that constraints set for an attribute. */
final class ConstraintBounds {

  private ConstraintBounds() {}

  /** One bound of one constraint; empty if the attribute has no such bound. */
  static Optional<Long> of(
      Attribute<?, ?, ?> attribute, Class<? extends Annotation> constraint, String argument) {
    return attribute.getConstraints().stream()
        .filter(each -> each.getAnnotationType() == constraint)
        .flatMap(each -> Optional.ofNullable(each.argumentsFor("").get(argument)).stream())
        .map(bound -> ((Number) bound).longValue())
        .findFirst();
  }
}
