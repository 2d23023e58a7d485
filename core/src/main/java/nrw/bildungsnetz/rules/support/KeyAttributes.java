package nrw.bildungsnetz.rules.support;

import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.tables.NetworkTable;

/**
 * The attributes of a network that contain an official key. They are found by their format
 * constraint, so a new attribute needs no change here.
 */
public final class KeyAttributes {

  private KeyAttributes() {}

  public static AttributeSelection<Network> of(
      Class<? extends Annotation> constraint, Predicate<ObjectType<?, ?>> owners) {
    return AttributeSelection.of(
        NetworkTable.TYPE, (owner, attribute) -> owners.test(owner) && has(constraint, attribute));
  }

  /** Malformed keys are reported by the format rules. */
  public static boolean isWellFormed(Attribute<?, ?, ?> attribute, Object key) {
    for (ShapeConstraint constraint : attribute.getConstraints()) {
      if (!constraint.isSatisfiedBy(key)) {
        return false;
      }
    }
    return true;
  }

  public static boolean has(Class<? extends Annotation> constraint, Attribute<?, ?, ?> attribute) {
    return attribute.getConstraints().stream()
        .anyMatch(each -> each.getAnnotationType() == constraint);
  }
}
