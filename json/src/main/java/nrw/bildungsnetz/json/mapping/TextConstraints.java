package nrw.bildungsnetz.json.mapping;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.json.tokens.Latin1;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.IdentifierValidator;
import nrw.bildungsnetz.model.constraints.NonBlank;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.model.description.ShapeConstraint;

/**
 * The constraints on a text, arranged so that for most texts little more than the length has to be
 * checked. Immutable and thread-safe.
 */
public final class TextConstraints {

  private final List<ShapeConstraint> all;

  /** Constraints that printable text can violate, other than length and id. */
  private final List<ShapeConstraint> ofVisible = new ArrayList<>();

  private int shortest;
  private int longest = Integer.MAX_VALUE;
  private boolean id;

  TextConstraints(List<ShapeConstraint> constraints) {
    this.all = constraints;
    for (ShapeConstraint constraint : constraints) {
      if (constraint.getAnnotationType() == Size.class) {
        Map<String, Object> bounds = constraint.argumentsFor("");
        shortest = Math.max(shortest, (int) bounds.getOrDefault("min", 0));
        longest = Math.min(longest, (int) bounds.getOrDefault("max", Integer.MAX_VALUE));
      } else if (constraint.getAnnotationType() == Identifier.class) {
        id = true;
      } else if (constraint.getAnnotationType() != PlainText.class
          && constraint.getAnnotationType() != NonBlank.class) {
        ofVisible.add(constraint);
      }
    }
  }

  /**
   * Whether a text satisfies the constraints.
   *
   * @param visible whether the text is known to consist of printable {@link Latin1} characters and
   *     not to be blank
   */
  public boolean areMetBy(String text, boolean visible) {
    return visible ? areMetByVisible(text) : areMet(all, text);
  }

  private boolean areMetByVisible(String text) {
    return text.length() >= shortest
        && text.length() <= longest
        && (!id || IdentifierValidator.isWellFormed(text))
        && areMet(ofVisible, text);
  }

  private static boolean areMet(List<ShapeConstraint> constraints, String text) {
    for (int i = 0; i < constraints.size(); i++) {
      if (!constraints.get(i).isSatisfiedBy(text)) {
        return false;
      }
    }
    return true;
  }
}
