package nrw.bildungsnetz.model.description;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute on the way of a walk, and where the walk goes from its values. Immutable and safe
 * for use by many threads.
 */
final class Step {

  final Attribute<?, ?, ?> attribute;

  /** Whether the walk is after the values of the attribute. */
  final boolean wanted;

  final Multiplicity multiplicity;

  /** The type of the values; null where the walk goes no further. */
  final @Nullable ObjectType<?, ?> type;

  /** The attributes the walk looks at in the values. */
  final Step[] next;

  Step(Attribute<?, ?, ?> attribute, boolean wanted, @Nullable ObjectType<?, ?> type, Step[] next) {
    this.attribute = attribute;
    this.wanted = wanted;
    this.multiplicity = attribute.getMultiplicity();
    this.type = type;
    this.next = next;
  }

  /** The step to every value of an attribute and to all that is in it. */
  static Step toAll(Attribute<?, ?, ?> attribute) {
    return to(attribute, true, ObjectType::allSteps);
  }

  /** The step to every constrained value of an attribute and of all that is in it. */
  static Step toConstrained(Attribute<?, ?, ?> attribute) {
    return to(attribute, !attribute.getConstraints().isEmpty(), ObjectType::constrainedSteps);
  }

  private static Step to(
      Attribute<?, ?, ?> attribute, boolean wanted, Function<ObjectType<?, ?>, Step[]> next) {
    return attribute.getType() instanceof ObjectType<?, ?> type
        ? new Step(attribute, wanted, type, next.apply(type))
        : new Step(attribute, wanted, null, new Step[0]);
  }

  /** Whether there is anything for the walk where it leads. */
  boolean leadsAnywhere() {
    return wanted || next.length > 0;
  }
}
