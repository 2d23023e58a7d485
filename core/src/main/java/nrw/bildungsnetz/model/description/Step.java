package nrw.bildungsnetz.model.description;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribute visited by a walk, and the steps to take from its values. Immutable and
 * thread-safe.
 */
final class Step {

  private static final Step[] NOWHERE = {};

  final Attribute<?, ?, ?> attribute;

  /** Whether the visitor receives the values of the attribute. */
  final boolean wanted;

  final Multiplicity multiplicity;

  /** The type of the values; null if the walk does not descend. */
  final @Nullable ObjectType<?, ?> type;

  /** The steps to take within the values. */
  final Step[] next;

  Step(Attribute<?, ?, ?> attribute, boolean wanted, @Nullable ObjectType<?, ?> type, Step[] next) {
    this.attribute = attribute;
    this.wanted = wanted;
    this.multiplicity = attribute.getMultiplicity();
    this.type = type;
    this.next = next;
  }

  /** The steps to all values of the given attributes, recursively. */
  static Step[] toAll(List<? extends Attribute<?, ?, ?>> attributes) {
    Step[] steps = new Step[attributes.size()];
    for (int i = 0; i < steps.length; i++) {
      Attribute<?, ?, ?> attribute = attributes.get(i);
      steps[i] =
          attribute.getType() instanceof ObjectType<?, ?> type
              ? new Step(attribute, true, type, type.allSteps())
              : new Step(attribute, true, null, NOWHERE);
    }
    return steps;
  }

  /** The steps to the constrained values of the given attributes, recursively. */
  static Step[] toConstrained(List<? extends Attribute<?, ?, ?>> attributes) {
    List<Step> steps = new ArrayList<>();
    for (Attribute<?, ?, ?> attribute : attributes) {
      boolean wanted = !attribute.getConstraints().isEmpty();
      if (attribute.getType() instanceof ObjectType<?, ?> type) {
        if (wanted || type.constrainedSteps().length > 0) {
          steps.add(new Step(attribute, wanted, type, type.constrainedSteps()));
        }
      } else if (wanted) {
        steps.add(new Step(attribute, true, null, NOWHERE));
      }
    }
    return steps.toArray(NOWHERE);
  }
}
